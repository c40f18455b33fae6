import { expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { findGapStanding, type ProfileItem, steps } from '../../../src/readiness/core/profile.ts';
import { drawTicks, groupTicks } from '../../../src/readiness/core/ticks.ts';

const today = '2026-11-28';
const item = (id: string, when: ProfileItem['when'], gate = false): ProfileItem => ({
  ...{ id, title: id, when, gate },
  days: 90,
});
const items = [
  item('rest', 'before-launch'),
  item('gate', 'before-launch', true),
  item('first', 'before-poc'),
  item('late', 'always'),
];
const met: Entry = { state: 'done', evidence: 'report.pdf', checked: today };
const waiver = { waived: 'Small', approver: 'Ann', until: '2026-12-31', control: 'Ten users' };
const stateOf = (entry: Entry | undefined) =>
  drawTicks([item('gate', 'before-launch', true)], { gate: entry }, today)[0]?.state;

test('the marks of a gap come step by step, gates marked, none lost', () => {
  const ticks = drawTicks(items, {}, today);
  expect(ticks.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
  expect(ticks.map(({ gate }) => gate)).toEqual([false, true, false, false]);
  expect(groupTicks(ticks).map((marks) => marks.length)).toEqual(steps.map(() => 1));
});

test.each<[string, Entry | undefined, string]>([
  ['nothing was entered', undefined, 'open'],
  ['it is open', { state: 'open' }, 'open'],
  ['it is under way', { state: 'doing' }, 'half'],
  ['it is met', met, 'met'],
  ['it was ticked without evidence', { state: 'done' }, 'half'],
  ['it does not apply for no reason', { state: 'not-applicable' }, 'half'],
  ['it does not apply for a reason', { state: 'not-applicable', reason: 'It sends nothing.' }, 'met'],
])('where %s, the mark says so', (_, entry, state) => {
  expect(stateOf(entry)).toBe(state);
});

test('what is not due keeps its place and is drawn as left out', () => {
  const ticks = drawTicks(items, { gate: met }, today, ({ id }) => id !== 'gate');
  expect(ticks.map(({ state }) => state)).toEqual(['open', 'left-out', 'open', 'open']);
});

test('all marks of a step are met exactly where the step is complete', () => {
  for (let done = 0; done < 2 ** items.length; done++) {
    const entries = Object.fromEntries(items.map(({ id }, at) => [id, (done >> at) & 1 ? met : undefined]));
    const { floor } = findGapStanding(items, entries, today);
    const complete = groupTicks(drawTicks(items, entries, today)).map((marks) =>
      marks.every(({ state }) => state === 'met'),
    );
    expect(complete.indexOf(false) < 0 ? steps.length : complete.indexOf(false)).toBe(floor);
  }
});

test('a waiver that holds is hatched, and one that lacks something or is over is not', () => {
  expect(stateOf({ state: 'doing', ...waiver } as Entry)).toBe('waived');
  expect(stateOf({ state: 'doing', ...waiver, until: '2026-11-01' } as Entry)).toBe('half');
  expect(stateOf({ state: 'doing', approver: 'Ann' } as Entry)).toBe('half');
});
