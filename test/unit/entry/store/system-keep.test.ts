import { describe, expect, test } from 'vitest';
import { keyOf, systemName } from '../../../../src/entry/core/store/keys.ts';
import { RecordStore } from '../../../../src/entry/core/store/record-store.ts';
import { SystemKeep } from '../../../../src/entry/core/store/system-keep.ts';
import { type SystemRecord, unknownSystem } from '../../../../src/entry/core/system.ts';
import { FakeStorage, fakeClock } from './fake-storage.ts';
import { FakeTabs } from './fake-tabs.ts';

const key = keyOf(systemName);
const open = (texts: FakeStorage) =>
  new SystemKeep(new RecordStore({ texts, clock: fakeClock(), writer: 'plan', formats: [] }));
const agent: SystemRecord = { facts: { eu: 'yes', off: 'no' }, kinds: ['agent'] };
const partOf = (storage: FakeStorage, name: string) => JSON.parse(storage.texts.get(key) ?? '{}')[name]?.is;

describe('what is kept of the system', () => {
  test('is nothing at first, and then what was said, under a key of its own', () => {
    const storage = new FakeStorage();
    const keep = open(storage);
    expect([keep.system, keep.damage]).toEqual([undefined, undefined]);
    expect(keep.write(agent)).toBe(true);
    expect(keep.system).toEqual(agent);
    expect(open(storage).system).toEqual(agent);
    expect(partOf(storage, 'text')).toBe('yuuuuun.agent');
  });

  test('tells a system of which nothing is known from one of which nobody spoke', () => {
    const storage = new FakeStorage();
    open(storage).write(unknownSystem);
    expect(open(storage).system).toEqual(unknownSystem);
    open(storage).write(undefined);
    expect(open(storage).system).toBeUndefined();
  });

  test('is the same for as long as nobody says anything else', () => {
    const keep = open(new FakeStorage());
    keep.write(agent);
    expect(keep.system).toBe(keep.system);
  });

  test('follows another page', () => {
    const tabs = new FakeTabs([fakeClock(), fakeClock('2026-11-28T13:00:00.000Z')]);
    const [one, other] = tabs.stores.map((store) => new SystemKeep(store));
    one?.write(agent);
    tabs.deliver(0);
    expect(other?.system).toEqual(agent);
    other?.write({ ...agent, kinds: [] });
    tabs.deliver(0);
    expect(one?.system).toEqual({ ...agent, kinds: [] });
  });

  test('works for a visit where the browser keeps nothing, and says so', () => {
    const storage = new FakeStorage();
    storage.state = 'full';
    const keep = open(storage);
    expect(keep.write(agent)).toBe(false);
    expect(keep.isKept).toBe(false);
    expect(keep.system).toEqual(agent);
  });

  test('is put aside where it is no record, as soon as the reader answers', () => {
    const storage = new FakeStorage({ [key]: '{"text":' });
    const keep = open(storage);
    expect([keep.system, keep.damage]).toEqual([undefined, '{"text":']);
    expect(storage.texts.get(key)).toBe('{"text":');
    expect(keep.write(agent)).toBe(true);
    expect([keep.system, keep.damage]).toEqual([agent, undefined]);
    expect(storage.texts.get(`${key}-unreadable`)).toBe('{"text":');
  });

  test('is not written over where a later release said more than this one reads', () => {
    const later = { text: { is: 'yynnuunn.tree', at: '2027-01-01T00:00:00.000Z', by: 'plan' } };
    const storage = new FakeStorage({ [key]: JSON.stringify(later) });
    const keep = open(storage);
    expect([keep.system, keep.damage]).toEqual([undefined, 'yynnuunn.tree']);
    expect(keep.write(agent)).toBe(true);
    expect([keep.system, keep.damage]).toEqual([agent, undefined]);
    expect(partOf(storage, 'unread')).toBe('yynnuunn.tree');
    keep.write(unknownSystem);
    expect(partOf(storage, 'unread')).toBe('yynnuunn.tree');
  });
});
