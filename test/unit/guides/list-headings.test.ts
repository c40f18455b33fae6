import { expect, test } from 'vitest';
import { listHeadings } from '../../../src/guides/core/list-headings.ts';

test('a table of contents says of each part which step of the path it opens, and whether it is a gate', () => {
  const steps = [
    { name: 'Small share', note: 'One team.', gate: false },
    { name: 'Compare', note: 'Against the old way.', gate: true },
  ];
  const path = { title: 'A way', description: 'A way.', tone: 'ship' as const, steps };
  const parts = [
    { id: 'first', title: 'Begin small' },
    { id: 'second', title: 'Hold them apart', mark: { path, shownIn: 0, place: 1 } },
  ];
  expect(listHeadings(parts)).toEqual([
    { id: 'first', title: 'Begin small' },
    {
      ...{ id: 'second', title: 'Hold them apart' },
      stop: { ...steps[1], tone: 'ship', says: 'Step 2 of 2: Compare, a gate' },
    },
  ]);
});
