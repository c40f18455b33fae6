import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../scripts/content/problems.ts';
import { plural } from '../../../scripts/content/report/count.ts';
import { report } from '../../../scripts/content/report/index.ts';

const problem = (part: Partial<Problem>): Problem => ({
  ...{
    id: 'unknown-field',
    file: 'content/a.yaml',
    line: 3,
    column: 1,
    message: 'unknown field `titel`',
    fix: 'Rename it to `title`.',
  },
  ...part,
});
const problems = [
  problem({}),
  problem({ id: 'review-due', line: 12, column: 11, message: 'read it again', fix: 'Read it.' }),
  problem({ file: 'content/awaited.yaml', id: 'awaited', message: '`/quiz/` is awaited: 1 link names it' }),
  problem({ file: 'content/b, c: 50%.yaml', message: 'two\nlines, 100 %' }),
];
const forPeople = { json: false, github: false };

describe('the report for people', () => {
  test('groups by file and says place, severity, id, fix and where it is explained', () => {
    expect(report(problems, forPeople)).toMatchInlineSnapshot(`
      "content/a.yaml
          3:1  error  unknown-field  unknown field \`titel\`
               fix: Rename it to \`title\`.
               content/README.md#unknown-field
        12:11  warning  review-due  read it again
               fix: Read it.
               content/README.md#review-due

      content/b, c: 50%.yaml
          3:1  error  unknown-field  two
      lines, 100 %
               fix: Rename it to \`title\`.
               content/README.md#unknown-field

      2 problems, 1 warning, 1 awaited"
    `);
  });

  test('says once what would be right where it is the same for many', () => {
    const many = [3, 4, 5].map((line) => problem({ line, message: `unknown field in ${line}` }));
    expect(report([...many, problem({ line: 9, fix: 'Remove it.' })], forPeople)).toMatchInlineSnapshot(`
      "content/a.yaml
          3:1  error  unknown-field  unknown field in 3
          4:1  error  unknown-field  unknown field in 4
          5:1  error  unknown-field  unknown field in 5
               fix: Rename it to \`title\`.
               content/README.md#unknown-field
          9:1  error  unknown-field  unknown field \`titel\`
               fix: Remove it.
               content/README.md#unknown-field

      4 problems, 0 warnings, 0 awaited"
    `);
  });

  test('lists what is awaited when nothing is wrong', () => {
    expect(report(problems.slice(2, 3), forPeople)).toMatch(
      /^awaited [^\n]*\n {2}`\/quiz\/` is awaited: 1 link names it\n/,
    );
  });

  test('is one line when all is well', () => {
    expect(report([], forPeople)).toBe('0 problems, 0 warnings, 0 awaited');
  });
});

test('GitHub gets one annotation for each problem and warning, with its signs escaped', () => {
  const annotations = report(problems, { json: false, github: true }).split('awaited\n').at(-1);
  expect(annotations?.split('\n')).toEqual([
    '::error file=content/a.yaml,line=3,col=1,title=unknown-field::unknown field `titel`%0Afix: Rename it to `title`.%0Acontent/README.md#unknown-field',
    '::warning file=content/a.yaml,line=12,col=11,title=review-due::read it again%0Afix: Read it.%0Acontent/README.md#review-due',
    '::error file=content/b%2C c%3A 50%25.yaml,line=3,col=1,title=unknown-field::two%0Alines, 100 %25%0Afix: Rename it to `title`.%0Acontent/README.md#unknown-field',
  ]);
});

test('programs get the problems with their severity and the heading that explains them', () => {
  const read = JSON.parse(report(problems, { json: true, github: true }));
  expect(read.counts).toEqual({ problems: 2, warnings: 1, awaited: 1 });
  expect(read.problems[1]).toEqual({ ...problems[1], severity: 'warning', help: 'content/README.md#review-due' });
});

test('one is counted as one', () => {
  expect([0, 1, 2].map((number) => plural(number, 'violation'))).toEqual([
    '0 violations',
    '1 violation',
    '2 violations',
  ]);
});
