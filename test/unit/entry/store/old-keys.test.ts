import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EntryStore } from '../../../../src/entry/core/store/entry-store.ts';
import { keyOf, nameOf, thresholdName } from '../../../../src/entry/core/store/keys.ts';
import { oldEntries } from '../../../../src/entry/core/store/old-entries.ts';
import { RecordStore } from '../../../../src/entry/core/store/record-store.ts';
import { oldTexts, SingleText } from '../../../../src/entry/core/store/single-text.ts';
import { oldThreshold, signedName, textsToThreshold } from '../../../../src/threshold/core/kept-threshold.ts';
import { nameOfSheet, oldSheet, textsToSheet } from '../../../../src/worksheets/core/sheet-texts.ts';
import { items } from '../../threshold/thresholds.ts';
import { FakeStorage, fakeClock } from './fake-storage.ts';

/** What browsers kept before there were records. It is a promise: it must be read for ever. */
const past = JSON.parse(readFileSync('test/fixtures/kept-texts/2026-11.json', 'utf8')) as Record<string, string>;
const singles = ['plan-made', 'plan-go-live', 'plan-proposed', signedName];
const sheet = 'stability-audit';

function open(storage: FakeStorage) {
  const formats = [oldEntries, oldThreshold, oldSheet(sheet), oldTexts(...singles)];
  const records = new RecordStore({ texts: storage, clock: fakeClock(), writer: 'plan', formats });
  return { records, entries: new EntryStore(records, () => '9') };
}

function readAll({ records, entries }: ReturnType<typeof open>) {
  return {
    entries: entries.entries(entries.ids),
    threshold: textsToThreshold(records.read(thresholdName), items),
    sheet: textsToSheet(records.read(nameOfSheet(sheet))),
    singles: singles.map((name) => new SingleText(records, name).text),
  };
}

const all = {
  entries: {
    k7m2: {
      ...{ state: 'done', owner: 'Ana Ruiz', due: '2027-01-31', evidence: 'https://wiki.example/runs' },
      ...{ checked: '2026-11-20', measured: '12.5', picked: 'yes', revision: '2' },
    },
    b3cd: { state: 'not-applicable', reason: 'It sends nothing.' },
    w4ve: {
      ...{ state: 'open', waived: 'The drill is late', approver: 'Bo', until: '2027-02-01' },
      ...{ control: 'Two on duty', revision: '1' },
    },
    p1ck: { state: 'open', picked: 'yes', revision: '1' },
  },
  threshold: {
    ...{ about: 'Claims triage 2.3', decider: 'Ana Ruiz', fixed: '2026-11-21', decides: '2027-03-20' },
    gates: [
      { id: 'k2bb', revision: 2, wording: 1, value: 60 },
      { id: 'k3aa', revision: 1, wording: 1, note: 'Also on Sundays.' },
      { id: 'k4cc', revision: 1, wording: 3, value: 2.5 },
      { id: 'k5aa', revision: 1, wording: 1 },
    ],
  },
  sheet: {
    values: { 'kettle--once--heat': '90', 'leaves--r9--owner': 'Ana' },
    rows: { leaves: ['r1', 'r9'] },
  },
  singles: singles.map((name) => past[name]),
};

test('all that browsers kept before there were records is read, moved, and there again for the next page', () => {
  const storage = new FakeStorage(past);
  expect(readAll(open(storage))).toEqual(all);
  expect([...storage.texts.keys()].sort()).toEqual(
    Object.keys(past)
      .map((name) => keyOf(name))
      .sort(),
  );
  expect(readAll(open(storage))).toEqual(all);
});

test.each(['full', 'blocked'] as const)('where storage is %s, nothing of it is lost', (state) => {
  const storage = new FakeStorage(past);
  storage.state = state;
  const first = open(storage);
  if (state === 'full') expect(readAll(first)).toEqual(all);
  expect(Object.fromEntries(storage.texts)).toEqual(past);
  storage.state = 'open';
  expect(readAll(open(storage))).toEqual(all);
});

describe('a page of an earlier release that is still open', () => {
  const storage = () => new FakeStorage({ 'item-k7m2': past['item-k7m2'] ?? '' });

  test('is heard, and what it does not know of stays', () => {
    const kept = storage();
    const { records, entries } = open(kept);
    entries.change('k7m2', { owner: 'Bo' });
    // It found nothing under its own key any more.
    kept.texts.set('item-k7m2', '{"state":"open","due":"2027-02-02","revision":"2"}');
    records.hear('item-k7m2', kept.texts.get('item-k7m2') ?? null);
    expect(entries.entry('k7m2')).toEqual({ ...all.entries.k7m2, owner: 'Bo', due: '2027-02-02' });
    expect(kept.texts.has('item-k7m2')).toBe(false);
  });

  test('does not bring back what a full storage could not let go of', () => {
    const kept = storage();
    kept.state = 'full';
    const { entries } = open(kept);
    entries.change('k7m2', { owner: '' });
    kept.state = 'open';
    entries.change('k7m2', { due: '' });
    expect(open(kept).entries.entry('k7m2')).not.toHaveProperty('owner');
    expect(kept.texts.has('item-k7m2')).toBe(false);
  });
});

test('two pages that move the same at once lose nothing that was entered since', () => {
  const [one, two] = [new FakeStorage(past), new FakeStorage(past)];
  const [first, second] = [open(one), open(two)];
  first.entries.change('k7m2', { owner: 'Cy' });
  second.entries.find('k7m2');
  const [late = '', early = ''] = [two, one].map(({ texts }) => texts.get(keyOf('item-k7m2')));
  first.records.hear(keyOf('item-k7m2'), late);
  second.records.hear(keyOf('item-k7m2'), early);
  for (const { entries } of [first, second]) expect(entries.entry('k7m2').owner).toBe('Cy');
});

test('a key is that of one idea, and other ideas have their own', () => {
  expect(keyOf('item-k7m2')).toBe('idea-1/item-k7m2');
  expect(nameOf('idea-1/item-k7m2')).toBe('item-k7m2');
  expect(nameOf('idea-2/item-k7m2')).toBeUndefined();
  expect(nameOf('item-k7m2')).toBe('item-k7m2');
});
