import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Kept } from '../../../src/entry/browser/kept.ts';

/** What the browser keeps, and whether it takes more. */
let store: Map<string, string>;
let isFull = false;

beforeEach(() => {
  store = new Map();
  isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (isFull) throw new Error('full');
      store.set(key, text);
    },
    removeItem: (key: string) => store.delete(key),
  });
});

const keptBy = () => JSON.parse(store.get('item-k7m2') ?? 'null') as unknown;

describe('what was entered is kept with the revision that was seen', () => {
  test('from the first entry on, whatever the page shows later', () => {
    expect(new Kept(() => '2').change('k7m2', { state: 'doing' })).toBe(true);
    expect(keptBy()).toEqual({ state: 'doing', revision: '2' });
    new Kept(() => '3').change('k7m2', { owner: 'Ana' });
    expect(keptBy()).toEqual({ state: 'doing', revision: '2', owner: 'Ana' });
  });

  test('and forgotten with the entry', () => {
    const kept = new Kept(() => '2');
    kept.change('k7m2', { picked: 'yes' });
    kept.change('k7m2', { picked: '' });
    expect(keptBy()).toBeNull();
  });

  test('also when it is put back after another tab wrote over it', () => {
    const kept = new Kept(() => '2');
    kept.change('k7m2', { owner: 'Ana' });
    const mine = store.get('item-k7m2') ?? '';
    store.set('item-k7m2', '{"state":"done","revision":"2"}');
    kept.mend('k7m2', null, '{"state":"done","revision":"2"}');
    expect(mine).toContain('Ana');
    expect(keptBy()).toEqual({ state: 'done', revision: '2', owner: 'Ana' });
  });
});

test('letters that another tab wrote over with earlier ones are put back, and what it entered itself stays', () => {
  const kept = new Kept(() => undefined);
  for (const owner of ['A', 'An', 'Ana']) kept.change('k7m2', { owner });
  const write = (text: string) => {
    const before = store.get('item-k7m2') ?? null;
    store.set('item-k7m2', text);
    kept.mend('k7m2', before, text);
  };
  write('{"state":"open","owner":"A","due":"2027-01-01"}');
  expect(keptBy()).toEqual({ state: 'open', owner: 'Ana', due: '2027-01-01' });
  write('{"state":"open","due":"2027-01-02"}');
  expect(keptBy()).toEqual({ state: 'open', owner: 'Ana', due: '2027-01-02' });
  write('{"state":"open","owner":"Bo"}');
  expect(keptBy()).toEqual({ state: 'open', owner: 'Bo' });
});

test('what was removed on purpose is not put back', () => {
  const kept = new Kept(() => undefined);
  kept.change('k7m2', { owner: 'Ana' });
  kept.put('k7m2', undefined);
  store.set('item-k7m2', '{"state":"open","due":"2027-01-01"}');
  kept.mend('k7m2', null, '{"state":"open","due":"2027-01-01"}');
  expect(keptBy()).toEqual({ state: 'open', due: '2027-01-01' });
});

describe('a whole entry', () => {
  test('takes the place of what was kept, with its own revision or that of the page', () => {
    const kept = new Kept(() => '3');
    kept.change('k7m2', { owner: 'Ana' });
    kept.replace('k7m2', { state: 'done', revision: '1' });
    expect(keptBy()).toEqual({ state: 'done', revision: '1' });
    kept.replace('k7m2', { state: 'open', picked: 'yes' });
    expect(keptBy()).toEqual({ state: 'open', revision: '3', picked: 'yes' });
  });

  test('that says nothing removes what was kept', () => {
    const kept = new Kept(() => '3');
    kept.change('k7m2', { owner: 'Ana' });
    kept.replace('k7m2', { state: 'open', revision: '1' });
    expect(keptBy()).toBeNull();
  });

  test('works for this visit where the browser keeps no more', () => {
    isFull = true;
    const kept = new Kept(() => undefined);
    expect(kept.replace('k7m2', { state: 'done', owner: 'Ana' })).toBe(false);
    expect(kept.entry('k7m2')).toEqual({ state: 'done', owner: 'Ana' });
    expect(kept.entries(['k7m2', 'b3cd'])).toEqual({ k7m2: { state: 'done', owner: 'Ana' } });
  });
});
