import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entries, states } from '../../../src/entry/core/entry.ts';
import { type DueKind, layDueLine } from '../../../src/plan/core/due-line.ts';
import { findAttention } from '../../../src/plan/core/find-attention.ts';
import { addDays } from '../../../src/text/day.ts';
import { hostileText } from '../exchange/items.ts';
import { planItem } from '../exchange/releases.ts';

const today = '2027-01-15';
const items = ['b2cd', 'b3cd', 'b4cd', 'b5cd', 'b6cd', 'b7cd', 'b8cd'].map((id) => planItem(id));
const entries: Entries = {
  b2cd: { state: 'open', due: '2027-03-02' },
  b3cd: { state: 'doing', due: '2027-01-14' },
  b4cd: { state: 'open', due: '2027-01-22' },
  b5cd: { state: 'done', due: '2027-01-20' },
  b6cd: { state: 'open', due: '2027-01-15' },
  b7cd: { state: 'open', owner: 'Ana' },
};

const lay = (goLive?: string) => {
  const { stops, undated } = layDueLine(items, entries, goLive, today);
  return [...stops.map(({ kind, checks }) => [kind, ...checks.map(({ item }) => item.id)].join(' ')), `${undated}`];
};

test.each<[string, string | undefined, string[]]>([
  ['without a day of going live', undefined, ['overdue b3cd', 'soon b6cd b4cd', 'later b2cd', 'go-live', '2']],
  ['on the last day before it', '2027-03-02', ['overdue b3cd', 'soon b6cd b4cd', 'later b2cd', 'go-live', '2']],
  ['with some due behind it', '2027-03-01', ['overdue b3cd', 'soon b6cd b4cd', 'later', 'go-live', 'after b2cd', '2']],
  ['going live this week', '2027-01-20', ['overdue b3cd', 'soon b6cd', 'later', 'go-live', 'after b4cd b2cd', '2']],
  ['long live', '2026-12-01', ['overdue b3cd', 'go-live', 'after b6cd b4cd b2cd', '2']],
])('what is still to be done lies along the line of time, %s', (_, goLive, wanted) => {
  expect(lay(goLive)).toEqual(wanted);
});

test('each check that is still to be done stands at one place, in the order of the days, and notices say the same', () => {
  const day = fc.integer({ min: -40, max: 400 }).map((days) => addDays(today, days));
  const due = fc.option(fc.oneof(day, hostileText), { nil: undefined });
  const entry = fc.record({ state: fc.constantFrom(...states), due });
  const plan = fc.array(entry, { maxLength: items.length });
  fc.assert(
    fc.property(plan, fc.option(day, { nil: undefined }), (rows, goLive) => {
      const given = rows.map(({ state, due }, place) => [items[place]?.id, { state, ...(due && { due }) }]);
      const entries: Entries = Object.fromEntries(given);
      const { stops, undated } = layDueLine(items, entries, goLive, today);
      const laid = stops.flatMap(({ checks }) => checks.map(({ item }) => item.id));
      const at = (kind: DueKind) => stops.find((stop) => stop.kind === kind)?.checks ?? [];
      const todo = items.filter(({ id }) => ['open', 'doing'].includes(entries[id]?.state ?? 'open'));
      expect(new Set(laid).size).toBe(laid.length);
      expect(laid.length + undated).toBe(todo.length);
      for (const { checks } of stops) expect(checks.map(({ due }) => due)).toEqual(checks.map(({ due }) => due).sort());
      const overdue = findAttention(items, entries, today).find(({ kind }) => kind === 'overdue');
      const late = at('overdue').map(({ item }) => item.id);
      expect(late.sort()).toEqual((overdue?.checks ?? []).map(({ item }) => item.id).sort());
      for (const { due } of at('after')) expect(goLive !== undefined && due > goLive).toBe(true);
    }),
  );
});
