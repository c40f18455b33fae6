import { expect, test } from 'vitest';
import { checkDates } from '../../../scripts/content/checks/dates.ts';
import type { Project } from '../../../scripts/content/project.ts';

const entry = (kind: string, folder: string, value: object) => ({
  ...{ kind, id: 'one', file: `content/${folder}/one.yaml`, value, readable: true },
  locate: () => ({ line: 1, column: 1 }),
});
const project = (...entries: object[]) =>
  ({ today: '2026-11-28', entries, quizFiles: [], singles: [] }) as unknown as Project;

test('a duty may start on a day to come, and nothing else may', () => {
  const duty = entry('duty', 'duties', { from: '2027-12-02', reviewed: '2026-12-01' });
  const change = entry('change', 'changes', { date: '2027-12-02' });
  expect(checkDates(project(duty, change)).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/duties/one.yaml `reviewed` is 2026-12-01, and today is 2026-11-28',
    'content/changes/one.yaml `date` is 2027-12-02, and today is 2026-11-28',
  ]);
});
