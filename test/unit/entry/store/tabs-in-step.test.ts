import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../../src/entry/core/store/keys.ts';
import { mergeRecords } from '../../../../src/entry/core/store/merge-records.ts';
import { type KeptRecord, readRecord, textsOf, writeRecord } from '../../../../src/entry/core/store/record.ts';
import { FakeTabs } from './fake-tabs.ts';

const name = 'item-k7m2';
const parts = ['owner', 'due', 'state'];
const tabCount = 3;

const act = fc.oneof(
  fc.record({
    tab: fc.nat({ max: tabCount - 1 }),
    part: fc.constantFrom(...parts),
    text: fc.constantFrom('', 'A', 'An', 'Ana', 'Bo'),
  }),
  fc.record({ deliver: fc.nat() }),
  fc.record({ wait: fc.integer({ min: -5000, max: 5000 }) }),
);

function play(acts: (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[], order: number[], skews: number[]) {
  let time = Date.parse('2026-11-28T12:00:00.000Z');
  const tabs = new FakeTabs(skews.map((skew) => () => time + skew));
  const written: { tab: number; part: string; text: string }[] = [];
  for (const one of acts) {
    if ('wait' in one) time += one.wait;
    else if ('deliver' in one) {
      if (tabs.length > 0) tabs.deliver(one.deliver);
    } else {
      const store = tabs.stores[one.tab];
      const texts = new Map(store?.read(name));
      if ((texts.get(one.part) ?? '') === one.text) continue;
      store?.write(name, texts.set(one.part, one.text));
      written.push(one);
    }
  }
  let steps = 0;
  while (tabs.length > 0 && steps < 10_000) {
    tabs.deliver(order[steps % order.length] ?? 0);
    steps += 1;
  }
  return { tabs, written, isQuiet: tabs.length === 0 };
}

const runs = [
  fc.array(act, { maxLength: 40 }),
  fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
  fc.array(fc.integer({ min: -86_400_000, max: 86_400_000 }), { minLength: tabCount, maxLength: tabCount }),
] as const;

test('once all was heard, in whatever order, every page and the storage say the same', () => {
  fc.assert(
    fc.property(...runs, (acts, order, skews) => {
      const { tabs, isQuiet } = play(acts, order, skews);
      expect(isQuiet).toBe(true);
      const [first, ...others] = tabs.stores.map((store) => [...store.read(name)].sort());
      for (const other of others) expect(other).toEqual(first);
      const stored = readRecord(tabs.disk.get(keyOf(name)) ?? '{}');
      expect([...textsOf(stored ?? new Map())].sort()).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test('what only one page wrote is as that page left it, whatever the others wrote beside it', () => {
  fc.assert(
    fc.property(...runs, (acts, order, skews) => {
      const { tabs, written } = play(acts, order, skews);
      for (const part of parts) {
        const own = written.filter((one) => one.part === part);
        const last = own.at(-1);
        if (!last || own.some(({ tab }) => tab !== last.tab)) continue;
        expect(tabs.stores[0]?.read(name).get(part) ?? '').toBe(last.text);
      }
    }),
    { numRuns: 500 },
  );
});

test('of what several pages wrote, knowing of each other, the last one counts, however wrong their clocks are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ tab: fc.nat({ max: tabCount - 1 }), text: fc.constantFrom('', 'Ana', 'Bo', 'Cy') }), {
        minLength: 1,
        maxLength: 20,
      }),
      runs[2],
      (writings, skews) => {
        const tabs = new FakeTabs(skews.map((skew) => () => 1_800_000_000_000 + skew));
        for (const { tab, text } of writings) {
          tabs.stores[tab]?.write(
            name,
            new Map([['owner', text]].filter(([, one]) => one !== '') as [string, string][]),
          );
          while (tabs.length > 0) tabs.deliver(0);
        }
        for (const store of tabs.stores) expect(store.read(name).get('owner') ?? '').toBe(writings.at(-1)?.text);
      },
    ),
    { numRuns: 300 },
  );
});

const anyPart = fc.record(
  {
    is: fc.constantFrom('A', 'B'),
    at: fc.constantFrom('2026-11-28T12:00:00.000Z', '2026-11-28T12:00:00.001Z'),
    by: fc.constantFrom('plan', 'link'),
  },
  { requiredKeys: ['at', 'by'] },
);
const anyRecord: fc.Arbitrary<KeptRecord> = fc
  .dictionary(fc.constantFrom('__proto__', ...parts), anyPart)
  .map((record) => new Map(Object.entries(record)));

test('merging does not mind the order, repetition or grouping, and a record is read as it was written', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
      const text = (...records: KeptRecord[]) => writeRecord(records.reduce(mergeRecords));
      expect(text(a, b)).toBe(text(b, a));
      expect(text(mergeRecords(a, b), c)).toBe(text(a, mergeRecords(b, c)));
      expect(text(a, a)).toBe(text(a));
      expect(readRecord(text(a))).toEqual(a);
    }),
  );
});
