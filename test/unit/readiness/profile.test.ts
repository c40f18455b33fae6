import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import {
  findGapStanding,
  type ProfileItem,
  sayFloor,
  sayGapStanding,
  sayGates,
  sayLowest,
  sayNext,
  sayOpen,
  sayWaiver,
  stepOf,
} from '../../../src/readiness/core/profile.ts';

const moments = ['before-poc', 'before-launch', 'first-30-days', 'always'] as const;
const all: ProfileItem[] = moments.flatMap((when) =>
  [true, false].flatMap((gate) =>
    [1, 2].map((place) => ({ id: `${when}-${gate}-${place}`, title: when, when, gate, days: 90 })),
  ),
);
const today = '2026-06-24';
const done: Entry = { state: 'done', evidence: 'report.pdf', checked: today };

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let now = seed; ; ) {
    now = (now * 1103515245 + 12345) % 2147483648;
    yield now / 2147483648;
  }
}

const tick = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, done]));

describe('over random plans', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = numbers(seed);
    const next = () => random.next().value as number;
    const ticked = all.filter(() => next() < 0.8).map(({ id }) => id);
    const floor = findGapStanding(all, tick(ticked), today).floor;

    test(`plan ${seed}: ticking one more never lowers it`, () => {
      for (const { id } of all)
        expect(findGapStanding(all, tick([...ticked, id]), today).floor).toBeGreaterThanOrEqual(floor);
    });

    test(`plan ${seed}: it is a floor, so every item below is met and one of the next step is not`, () => {
      const open = all.filter(({ id }) => !ticked.includes(id));
      expect(open.every((item) => stepOf(item) >= floor)).toBe(true);
      expect(floor === 4 || open.some((item) => stepOf(item) === floor)).toBe(true);
    });
  }
});

test('one open gate keeps it down, whatever else is done', () => {
  for (const gate of all.filter((item) => item.gate)) {
    const rest = all.filter(({ id }) => id !== gate.id).map(({ id }) => id);
    const { floor, held, open } = findGapStanding(all, tick(rest), today);
    expect(floor).toBe(gate.when === 'before-poc' ? 0 : 1);
    expect([held, open]).toEqual([gate, 1]);
  }
});

test('not applicable counts with a reason only, and doing counts for nothing', () => {
  const item: ProfileItem = { id: 'k7m2', title: 'One', when: 'before-launch', gate: true, days: 90 };
  const floorWith = (entry: Entry) => findGapStanding([item], { k7m2: entry }, today).floor;
  expect(floorWith({ state: 'not-applicable', reason: 'It sends nothing.' })).toBe(4);
  for (const entry of [
    { state: 'not-applicable' },
    { state: 'not-applicable', reason: '  ' },
    { state: 'doing' },
    { state: 'open' },
  ] satisfies Entry[])
    expect(floorWith(entry)).toBe(1);
});

test('an order of items changes nothing but which one is named', () => {
  const entries = tick([all[0]?.id ?? '']);
  expect(findGapStanding([...all].reverse(), entries, today).floor).toBe(findGapStanding(all, entries, today).floor);
});

test('what is ticked and missed its mark, and a gate without evidence, are not met', () => {
  const condition = { operator: 'at-most', value: 2, unit: 'minutes' } as const;
  const one = (gate: boolean, entry: Entry) =>
    findGapStanding(
      [{ id: 'k7m2', title: 'One', when: 'before-launch', gate, days: 90, condition }],
      { k7m2: entry },
      today,
    ).floor;
  expect(one(false, { state: 'done', measured: '3' })).toBe(2);
  expect(one(false, { state: 'done', measured: '1,5' })).toBe(4);
  expect(one(false, { state: 'done' })).toBe(4);
  expect(one(true, { state: 'done' })).toBe(1);
  expect(one(true, { ...done, measured: '2' })).toBe(4);
});

test('where nothing is asked, nothing is reached', () => {
  expect(findGapStanding([], {}, today)).toMatchObject({ floor: 0, begun: false, held: undefined, open: 0, of: 0 });
});

test('work that is under way is told from none', () => {
  const [first, second] = all.filter(({ when }) => when === 'before-poc');
  const stand = (entries: Record<string, Entry>) => findGapStanding(all, entries, today);
  expect(sayGapStanding(stand({}))).toBe('Not started');
  for (const entry of [
    done,
    { state: 'doing' },
    { state: 'not-applicable' },
    { state: 'open', waived: 'No time' },
  ] satisfies Entry[])
    expect(sayGapStanding(stand({ [second?.id ?? '']: entry }))).toBe('Under way');
  expect(sayNext(stand(tick([first?.id ?? ''])))).toBe('1 of 4 for “Groundwork done”');
  expect(sayNext(stand(tick(all.map(({ id }) => id))))).toBeUndefined();
});

test('gates are counted, and a waiver meets none of them', () => {
  const [one, two] = all.filter(({ gate }) => gate);
  const waiver = { waived: 'The drill is late', approver: 'Ana', until: '2027-01-31', control: 'Two on duty' };
  const standing = findGapStanding(
    all,
    { [one?.id ?? '']: done, [two?.id ?? '']: { state: 'doing', ...waiver } },
    today,
  );
  expect(sayGates(standing)).toBe('1 of 8');
  expect(standing.waived).toEqual([{ item: two, ...waiver }]);
  expect(findGapStanding(all, { [two?.id ?? '']: { ...done, ...waiver } }, today).waived).toEqual([]);
  expect(sayWaiver(waiver, '2027-01-31')).toBe('waived until 2027-01-31 by Ana, which does not count as met');
  expect(sayWaiver(waiver, '2027-02-01')).toBe('waiver ended on 2027-01-31');
  expect(sayWaiver({ waived: 'No time' }, '2027-01-01')).toMatch(/^waiver without effect: who approved it, /);
});

test('it is said in words', () => {
  expect([0, 1, 2, 3, 4].map(sayFloor)).toEqual([
    'Not started',
    'Groundwork done',
    'Gates met',
    'Ready to launch',
    'Sustained',
  ]);
  expect(sayOpen({ floor: 1, open: 3 })).toBe('3 open for “Gates met”');
  expect(sayOpen({ floor: 4, open: 0 })).toBeUndefined();
  const two = (data: number) =>
    sayLowest([
      { name: 'Technical', floor: 3 },
      { name: 'Data', floor: data },
    ]);
  expect(two(1)).toBe('The whole is at “Groundwork done”, held there by: data.');
  expect(two(3)).toBe('All gaps are at “Ready to launch”, so the whole is.');
  expect(two(0)).toBe('No step is complete for: data. So the whole has not reached “Groundwork done” yet.');
});
