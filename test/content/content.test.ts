import { expect, test } from 'vitest';
import { checkAll } from '../../scripts/content/checks/index.ts';
import { severityOf } from '../../scripts/content/problems.ts';
import { readProject } from '../../scripts/content/project.ts';
import { readFiles } from '../../scripts/content/read-files.ts';
import { reportToPeople } from '../../scripts/content/report/cli.ts';
import { findToday } from '../../scripts/content/today.ts';

test('the content has no problem', () => {
  const problems = checkAll(readProject(readFiles(process.cwd()), findToday(new Date())));
  const errors = problems.filter(({ id }) => severityOf(id) === 'error');
  expect(errors, reportToPeople(errors)).toEqual([]);
});

test('at most five works are known from reports by others', () => {
  const reported = [...readFiles(process.cwd())].filter(([, text = '']) => text.includes('\nsureness: second-hand\n'));
  expect(reported.map(([file]) => file).slice(5)).toEqual([]);
});

test('a percent sign stands next to its number, so no line breaks between them', () => {
  const apart = [...readFiles(process.cwd())].filter(([, text = '']) => /\d\s%/.test(text)).map(([file]) => file);
  expect(apart).toEqual([]);
});
