import { describe, expect, test } from 'vitest';
import { deriveShown } from '../../../src/threshold/core/derive.ts';
import { readThresholdLink, writeThresholdLink } from '../../../src/threshold/core/link.ts';
import type { ThresholdState } from '../../../src/threshold/core/state.ts';
import { fresh, gatesOf, linked, play, start, today, untouched } from './play.ts';
import { items, plain } from './thresholds.ts';

describe('a gate', () => {
  test('that is added as the first act counts once', () => {
    const state = play(fresh, { kind: 'add-gate', id: 'k5aa' });
    expect(state.own?.gates.map(({ id }) => id)).toEqual([...start.map(({ id }) => id), 'k5aa']);
    expect(deriveShown(state).judgement.gates).toHaveLength(start.length + 1);
  });

  test('that is there already is not added again, and one that is unknown not at all', () => {
    const once = play(fresh, { kind: 'add-gate', id: 'k5aa' });
    expect(gatesOf(play(once, { kind: 'add-gate', id: 'k5aa' }))).toEqual(gatesOf(once));
    expect(gatesOf(play(once, { kind: 'add-gate', id: 'zzz9' }))).toEqual(gatesOf(once));
  });

  test('stands where the site has it, whenever it was added', () => {
    const state = play(fresh, { kind: 'take-out', id: 'k2aa' }, { kind: 'add-gate', id: 'k2aa' });
    expect(gatesOf(state)).toEqual(gatesOf(fresh));
  });

  test('takes a value and a note, and gives them back', () => {
    const set = play(
      fresh,
      { kind: 'set-value', id: 'k2bb', value: 7 },
      { kind: 'set-note', id: 'k2bb', note: 'Per day' },
    );
    expect(set.own?.gates[1]).toMatchObject({ id: 'k2bb', value: 7, note: 'Per day' });
    const cleared = play(
      set,
      { kind: 'set-value', id: 'k2bb', value: undefined },
      { kind: 'set-note', id: 'k2bb', note: '' },
    );
    expect(cleared.own?.gates[1]).toEqual({ id: 'k2bb', revision: 2, wording: 1 });
  });
});

test('the own threshold starts as that of the launch gate, and is none before anything was changed', () => {
  expect(fresh.own).toBeUndefined();
  expect(deriveShown(fresh).threshold).toEqual(untouched);
  const state = play(fresh, { kind: 'set-head', name: 'decider', text: 'Ada' });
  expect(state.own).toEqual({ ...untouched, decider: 'Ada' });
});

test('a whole threshold takes its place, with a way back that the next change closes', () => {
  const replaced = play(fresh, { kind: 'replace', threshold: plain, says: 'Yours now.', from: 'import' });
  expect(replaced.own).toBe(plain);
  expect(replaced.done).toMatchObject({ says: 'Yours now.' });
  const back = play(replaced, { kind: 'undo' });
  expect(back.own).toBeUndefined();
  expect(back.done).toEqual({ says: 'Everything is back.' });
  const later = play(replaced, { kind: 'set-head', name: 'about', text: 'X' }, { kind: 'undo' });
  expect(later.own).toEqual({ ...plain, about: 'X' });
});

describe('the threshold of a link', () => {
  const own = { ...plain, decider: 'Bo' };
  const visited = play({ ...fresh, own, entries: { k3aa: { state: 'done' } } }, { kind: 'open', linked });

  test('is shown, and changes nothing of the own one', () => {
    expect(deriveShown(visited)).toMatchObject({ threshold: plain, entries: linked.entries, isOwn: false });
    const tried = play(visited, { kind: 'take-out', id: 'k2bb' }, { kind: 'set-head', name: 'about', text: 'X' });
    expect(tried.own).toBe(own);
  });

  test('is left for the own one', () => {
    const left = play(visited, { kind: 'leave-linked' });
    expect(deriveShown(left)).toMatchObject({ threshold: own, isOwn: true });
  });

  test('is kept with what was measured where nothing else was entered, and all of that is taken back', () => {
    const taken = play(visited, { kind: 'take-linked' });
    expect(taken.own).toBe(plain);
    expect(taken.entries).toEqual({
      k2bb: { state: 'done', owner: 'Cem', revision: '2' },
      k3aa: { state: 'done' },
    });
    expect(taken.done?.says).toBe('It is yours now. One gate keeps what you entered.');
    const back = play(taken, { kind: 'undo' });
    expect(back).toMatchObject({ own, entries: { k3aa: { state: 'done' } } });
    expect(back.entries).not.toHaveProperty('k2bb');
  });

  test('is taken back without what was entered since for a check that came with it', () => {
    const change = { evidence: 'Drill of 3 May' };
    const entered = play(visited, { kind: 'take-linked' }, { kind: 'enter', id: 'k2bb', change });
    expect(play(entered, { kind: 'undo' }).entries['k2bb']).toMatchObject(change);
    // Whatever the browser kept is read anew, and says the same.
    const taken = play(visited, { kind: 'take-linked' });
    const read = { ...taken, entries: structuredClone(taken.entries) };
    expect(play(read, { kind: 'undo' }).entries).not.toHaveProperty('k2bb');
  });

  test('brings the signed one along, unless the reader has one', () => {
    const other = { ...linked, signed: { ...plain, about: 'Signed' } };
    const brought = play(fresh, { kind: 'open', linked: other }, { kind: 'take-linked' });
    expect(brought.signed).toBe(other.signed);
    expect(play(brought, { kind: 'undo' }).signed).toBeUndefined();
    const kept = play({ ...fresh, signed: plain }, { kind: 'open', linked: other }, { kind: 'take-linked' });
    expect(kept.signed).toBe(plain);
  });

  test('is doubted once its fingerprint does not fit', () => {
    expect(play(visited, { kind: 'doubt-linked', says: 'No.' }).linked?.problems).toEqual(['No.']);
    expect(play(fresh, { kind: 'doubt-linked', says: 'No.' })).toBe(fresh);
  });

  test('is no longer taken for the signed one once its fingerprint does not fit', () => {
    const doubt = { kind: 'doubt-linked', says: 'No.' } as const;
    const same = play(fresh, { kind: 'open', linked: { ...linked, signed: linked.threshold } });
    expect(deriveShown(same).against?.changes).toEqual([]);
    expect(deriveShown(play(same, doubt)).against).toBeUndefined();
    const other = play(fresh, { kind: 'open', linked: { ...linked, signed: { ...plain, about: 'Signed' } } }, doubt);
    expect(deriveShown(other).against?.changes).toHaveLength(1);
  });
});

test('several gates are added at once, each of them once, with a way back', () => {
  const ids = ['k5aa', 'k2bb', 'zzz9', 'k5aa'];
  const added = play(fresh, { kind: 'add-gates', ids, says: 'They are on the sheet now.' });
  expect(gatesOf(added)).toEqual(gatesOf(play(fresh, { kind: 'add-gate', id: 'k5aa' })));
  expect(added.done?.says).toBe('They are on the sheet now.');
  expect(play(added, { kind: 'undo' }).own).toBeUndefined();
});

test('the own threshold comes back from the address that alone had it', () => {
  expect(play(fresh, { kind: 'restore', threshold: plain }).own).toBe(plain);
});

test('what was signed is compared, forgotten, and brought back', () => {
  const signed = play(fresh, { kind: 'sign', threshold: untouched });
  expect(deriveShown(signed).against).toMatchObject({ from: 'kept', changes: [] });
  const changed = play(signed, { kind: 'take-out', id: 'k2aa' });
  expect(deriveShown(changed).against?.changes).toHaveLength(1);
  const forgotten = play(changed, { kind: 'forget-signed' });
  expect(deriveShown(forgotten).against).toBeUndefined();
  const back = play(forgotten, { kind: 'undo' });
  expect(back.signed).toEqual(untouched);
  expect(back.own).toBe(changed.own);
});

describe('what was entered for a check', () => {
  test('is judged, with the revision that was seen', () => {
    const state = play(fresh, { kind: 'enter', id: 'k2bb', change: { owner: 'Ada' } });
    expect(state.entries).toEqual({ k2bb: { state: 'open', owner: 'Ada', revision: '2' } });
    expect(deriveShown(state).entries).toEqual(state.entries);
    expect(play(state, { kind: 'enter', id: 'k2bb', change: { owner: '' } }).entries).toEqual({});
  });

  test('is left alone where it cannot be read, until the reader starts anew', () => {
    const damaged = { ...fresh, damaged: { k2bb: '{' } };
    const enter = { kind: 'enter', id: 'k2bb', change: { owner: 'Ada' } } as const;
    expect(play(damaged, enter).entries).toEqual({});
    expect(play(damaged, { kind: 'start-anew', id: 'k2bb' }, enter).entries).toHaveProperty('k2bb');
  });

  test('names the gates of the plan that nobody asks for', () => {
    const entries = { k5aa: { state: 'open', picked: 'yes' }, k5bb: { state: 'not-applicable' } } as const;
    expect(deriveShown({ ...fresh, entries }).missing.map(({ id }) => id)).toEqual(['k5aa']);
  });
});

test('until it is known which threshold is shown, nothing follows from what was measured', () => {
  const state: ThresholdState = { ...fresh, own: plain, isOpen: false, entries: { k2bb: { state: 'done' } } };
  expect(deriveShown(state)).toMatchObject({ threshold: untouched, entries: {} });
  expect(deriveShown(play(state, { kind: 'open' })).threshold).toEqual(plain);
});

test('a storage that takes nothing is told until it takes something again, and damage as long', () => {
  const full = play(fresh, { kind: 'written', isKept: false });
  expect(full.storageNote).toBe('full');
  expect(play(full, { kind: 'written', isKept: true }).storageNote).toBeUndefined();
  const damaged = play(fresh, { kind: 'find-damage', text: '%' }, { kind: 'open' });
  expect(damaged.storageNote).toEqual({ damaged: '%' });
  expect(play(damaged, { kind: 'written', isKept: false }).storageNote).toEqual({ damaged: '%' });
});

test('the sheet of a file is shown as it was saved, and is nobody’s own before it is taken', () => {
  const state = play(fresh, { kind: 'show-file', read: linked });
  const shown = deriveShown(state);
  expect([state.own, state.linked?.from, shown.isOwn]).toEqual([undefined, 'file', false]);
  expect([shown.threshold, shown.entries]).toEqual([plain, linked.entries]);
});

test('a link with results holds what was measured for a gate that was taken out since it was signed', () => {
  const signed = play(fresh, { kind: 'set-head', name: 'decider', text: 'Ada' });
  const entered = play(
    signed,
    { kind: 'sign', threshold: deriveShown(signed).threshold },
    { kind: 'enter', id: 'k2aa', change: { state: 'done', evidence: 'report.pdf', checked: today } },
    { kind: 'take-out', id: 'k2aa' },
  );
  const { threshold, entries, against } = deriveShown(entered);
  const link = writeThresholdLink(threshold, entries, { signed: against?.threshold });
  expect(readThresholdLink(link, items)?.entries['k2aa']?.evidence).toBe('report.pdf');
});
