import { expect, test } from 'vitest';
import { listClocks, orderDuties } from '../../../src/duties/core/order-duties.ts';
import type { Clock, Duty } from '../../../src/schemas/duty.ts';

const duty = (title: string, from: string, law: Duty['law'], hours: number[] = []) => ({
  title,
  from,
  law,
  ...(hours.length > 0 && {
    clocks: hours.map((one): Clock => ({ hours: one, within: `${one} h`, starts: 'It is noticed', sends: 'A report' })),
  }),
});

test('duties stand by their day, then by law and title', () => {
  const given = [
    duty('B', '2026-08-02', 'ai-act'),
    duty('Late', '2028-08-02', 'ai-act'),
    duty('A', '2026-08-02', 'gdpr'),
    duty('A', '2026-08-02', 'ai-act'),
  ];
  const ordered = orderDuties(given).map(({ title, law }) => `${title} ${law}`);
  expect(ordered).toEqual(['A ai-act', 'B ai-act', 'A gdpr', 'Late ai-act']);
  expect(given[0]?.title).toBe('B');
});

test('the shortest clock comes first, and what binds earlier at the same length', () => {
  const clocks = listClocks([
    duty('Late', '2027-12-02', 'ai-act', [72, 0]),
    duty('Early', '2018-05-25', 'gdpr', [72]),
    duty('None', '2018-05-25', 'gdpr'),
    duty('Bank', '2025-01-17', 'dora', [4, 720]),
  ]);
  expect(clocks.map(({ duty: { title }, clock }) => `${clock.hours} ${title}`)).toEqual([
    ...['0 Late', '4 Bank', '72 Early', '72 Late', '720 Bank'],
  ]);
});
