import { beforeEach, describe, expect, test } from 'vitest';
import { EntryStore } from '../../../../src/entry/core/store/entry-store.ts';
import { keyOf, nameOfItem } from '../../../../src/entry/core/store/keys.ts';
import { oldEntries } from '../../../../src/entry/core/store/old-entries.ts';
import { readRecord, textsOf } from '../../../../src/entry/core/store/record.ts';
import { RecordStore } from '../../../../src/entry/core/store/record-store.ts';
import { FakeStorage, fakeClock } from './fake-storage.ts';

const id = 'k7m2';
const key = keyOf(nameOfItem(id));
let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
});

function open(revision?: string): EntryStore {
  const records = new RecordStore({ texts: storage, clock: fakeClock(), writer: 'checks', formats: [oldEntries] });
  return new EntryStore(records, () => revision);
}

const keptBy = () => Object.fromEntries(textsOf(readRecord(storage.texts.get(key) ?? '{}') ?? new Map()));

describe('what was entered is kept with the revision that was seen', () => {
  test('from the first entry on, whatever the page shows later', () => {
    expect(open('2').change(id, { state: 'doing' })).toBe(true);
    expect(keptBy()).toEqual({ state: 'doing', revision: '2' });
    open('3').change(id, { owner: 'Ana' });
    expect(keptBy()).toEqual({ state: 'doing', revision: '2', owner: 'Ana' });
  });

  test('and removed with the entry, which leaves a trace without its texts', () => {
    const kept = open('2');
    kept.change(id, { owner: 'Ana' });
    kept.change(id, { owner: '' });
    expect(keptBy()).toEqual({});
    expect(kept.find(id)).toBeUndefined();
    expect(kept.ids).toEqual([]);
    expect(storage.texts.get(key)).toBe(
      '{"owner":{"at":"2026-11-28T12:00:02.000Z","by":"checks"},"revision":{"at":"2026-11-28T12:00:02.000Z","by":"checks"}}',
    );
  });
});

describe('a whole entry', () => {
  test('takes the place of what was kept, with its own revision or that of the page', () => {
    const kept = open('3');
    kept.change(id, { owner: 'Ana' });
    kept.put(id, { state: 'done', revision: '1' });
    expect(keptBy()).toEqual({ state: 'done', revision: '1' });
    kept.put(id, { state: 'open', picked: 'yes' });
    expect(keptBy()).toEqual({ revision: '3', picked: 'yes' });
  });

  test('that says nothing removes what was kept', () => {
    const kept = open('3');
    kept.change(id, { owner: 'Ana' });
    kept.put(id, { state: 'open', revision: '1' });
    expect(keptBy()).toEqual({});
  });
});

describe.each(['full', 'blocked'] as const)('with storage that is %s', (state) => {
  test('what is entered works for this visit, and it is told', () => {
    storage.state = state;
    const kept = open();
    expect(kept.put(id, { state: 'done', owner: 'Ana' })).toBe(false);
    expect(kept.change(id, { due: '2027-01-01' })).toBe(false);
    expect(kept.entry(id)).toEqual({ state: 'done', owner: 'Ana', due: '2027-01-01' });
    expect(kept.entries([id, 'b3cd'])).toEqual({ [id]: { state: 'done', owner: 'Ana', due: '2027-01-01' } });
    expect(kept.ids).toEqual([id]);
  });
});

test('a full storage still forgets what is removed', () => {
  open().change(id, { owner: 'Ana' });
  storage.state = 'full';
  expect(open().put(id, undefined)).toBe(true);
  expect(open().find(id)).toBeUndefined();
});

test('once there is room again, what was entered meanwhile is kept', () => {
  storage.state = 'full';
  const kept = open();
  kept.change(id, { owner: 'Ana' });
  storage.state = 'open';
  expect(kept.change(id, { due: '2027-01-01' })).toBe(true);
  expect(keptBy()).toEqual({ owner: 'Ana', due: '2027-01-01' });
});

describe('what cannot be read', () => {
  test.each([
    ['as records have it', key, '{"owner":{"is":"Ana"}}'],
    ['as it was kept before', 'item-k7m2', '{"state":"do'],
  ])('%s is shown, left alone, and removed or put back when asked', (_, where, text) => {
    storage.texts.set(where, text);
    const kept = open();
    expect(kept.damage(id)).toBe(text);
    expect(kept.has(id)).toBe(true);
    expect(kept.change(id, { owner: 'Bo' })).toBe(true);
    expect([...storage.texts]).toEqual([[where, text]]);
    const was = kept.save(id);
    kept.put(id, undefined);
    expect(kept.has(id)).toBe(false);
    kept.restore(id, was);
    expect(kept.damage(id)).toBe(text);
    expect(kept.put(id, { state: 'done' })).toBe(true);
    expect(keptBy()).toEqual({ state: 'done' });
  });
});

test('an imprint is another one as soon as something else is kept', () => {
  const kept = open();
  const blank = kept.imprint(id);
  kept.change(id, { owner: 'Ana' });
  const one = kept.imprint(id);
  expect(one).not.toBe(blank);
  expect(kept.imprint(id)).toBe(one);
  kept.change(id, { owner: '' });
  expect(kept.imprint(id)).toBe(blank);
});
