import { expect, test } from 'vitest';
import type { State } from '../../../src/entry/core/entry.ts';
import { sayDoubted } from '../../../src/entry/core/say-doubted.ts';
import { sayProgress } from '../../../src/entry/core/say-progress.ts';

const list = (...states: (State | `gate ${State}`)[]) =>
  states.map((state) => ({ gate: state.startsWith('gate '), state: state.replace('gate ', '') as State }));

test.each([
  [list('open', 'gate open'), 'None of 2 done. Its one gate is still open.'],
  [list('gate open', 'gate doing'), 'None of 2 done, 1 under way. All 2 gates are still open.'],
  [list('done', 'doing', 'gate doing', 'gate done'), '2 of 4 done, 2 under way. 1 of 2 gates is still open.'],
  [list('gate open', 'gate doing', 'gate done'), '1 of 3 done, 1 under way. 2 of 3 gates are still open.'],
  [list('not-applicable', 'open'), 'None of 2 done, 1 does not apply.'],
  [list('not-applicable', 'not-applicable', 'done'), '1 of 3 done, 2 do not apply.'],
  [list('gate done', 'gate not-applicable', 'open'), '1 of 3 done, 1 does not apply. All 2 gates are settled.'],
  [list('gate done'), '1 of 1 done. Its one gate is settled.'],
])('%j', (standings, sentence) => {
  expect(sayProgress(standings)).toBe(sentence);
});

test('an open gate that is waived is still open, and told', () => {
  const [first, second, third] = list('gate open', 'gate doing', 'gate done');
  const waived = { gate: true, state: 'open', waived: true } as const;
  expect(sayProgress([waived, ...[first, second, third].flatMap((standing) => standing ?? [])])).toBe(
    '1 of 4 done, 1 under way. 3 of 4 gates are still open, 1 of them waived.',
  );
  expect(sayProgress([waived])).toBe('None of 1 done. Its one gate is still open, but waived.');
  expect(sayProgress([{ ...waived, state: 'done' }])).toBe('1 of 1 done. Its one gate is settled.');
});

test('a gate that is done without evidence is not met, so that there is one count of what blocks', () => {
  const doubted = { gate: true, state: 'done', doubted: true } as const;
  expect(sayProgress([doubted, ...list('gate open', 'gate done')], sayDoubted)).toBe(
    '2 of 3 done. 2 of 3 gates are not met: 1 open, 1 unproven.',
  );
  expect(sayProgress([doubted, { gate: true, state: 'open', waived: true }], sayDoubted)).toBe(
    '1 of 2 done. 2 of 2 gates are not met: 1 open (1 waived), 1 unproven.',
  );
  expect(sayProgress([doubted], sayDoubted)).toBe('1 of 1 done. 1 of 1 gates is not met: 1 unproven.');
});
