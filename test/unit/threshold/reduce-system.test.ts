import { describe, expect, test } from 'vitest';
import { deriveShown } from '../../../src/threshold/core/derive.ts';
import type { ReadThreshold, ThresholdState } from '../../../src/threshold/core/state.ts';
import { fresh, gatesOf, linked, play, start } from './play.ts';
import { items, plain } from './thresholds.ts';

describe('what the system is like', () => {
  const [first, second, third] = start.map(({ id }) => id);
  const lists = {
    full: [first, second, third] as string[],
    light: { ids: [first as string], when: { acts: 'no' } },
  } as const;
  const law = {
    ...(items.get('k3aa') as (typeof start)[number]),
    unwaivable: true as const,
    due: [{ eu: 'yes' as const }],
  };
  const known = new Map([...items, ['k3aa', law]]);
  const withLaw: ThresholdState = {
    ...{ ...fresh, items: known },
    start: { items: start, lists: { ...lists, full: [...lists.full, 'k3aa'] } },
  };
  const say = (facts: Record<string, 'yes' | 'no'>) => ({ kind: 'set-system' as const, system: { facts, kinds: [] } });

  test('makes nothing the reader’s own, and the gates follow', () => {
    const state = play(withLaw, say({ eu: 'no' }));
    expect([state.own, state.system?.facts]).toEqual([undefined, { eu: 'no' }]);
    expect(gatesOf(withLaw)).toContain('k3aa');
    expect(gatesOf(state)).not.toContain('k3aa');
    expect(gatesOf(play(state, say({ acts: 'no' })))).toEqual([first]);
  });

  test('moves gates of a sheet on which nobody changed which there are, and keeps what was written', () => {
    const own = play(
      withLaw,
      { kind: 'set-note', id: first as string, note: 'Signed.' },
      { kind: 'add-gate', id: 'k5aa' },
    );
    const without = play(own, say({ eu: 'no' }));
    expect(gatesOf(without)).toEqual([first, second, third, 'k5aa']);
    expect(without.own?.system?.facts).toEqual({ eu: 'no' });
    const again = play(without, say({ eu: 'yes' }));
    expect(gatesOf(again)).toContain('k3aa');
    expect(again.own?.gates.find(({ id }) => id === first)?.note).toBe('Signed.');
  });

  test('keeps a gate for which somebody wrote something, and names it as not due', () => {
    const noted = play(withLaw, { kind: 'set-note', id: 'k3aa', note: 'Mine.' }, say({ eu: 'no' }));
    expect(noted.own?.gates.find(({ id }) => id === 'k3aa')?.note).toBe('Mine.');
    expect(deriveShown(noted).due?.needless.map(({ id }) => id)).toEqual(['k3aa']);
  });

  test('is asked of a draft of before that is fixed from now on, and not of one that was signed', () => {
    const draft = play(fresh, { kind: 'replace', threshold: plain, says: 'Yours now.', from: 'import' });
    const fix = { kind: 'set-head', name: 'fixed', text: '2026-11-28' } as const;
    expect(play(draft, fix).own?.system).toEqual({ facts: {}, kinds: [] });
    expect(play(draft, { ...fix, text: '2026-11-27' }).own?.system).toBeUndefined();
    expect(play(draft, { kind: 'sign', threshold: plain }, fix).own?.system).toBeUndefined();
  });

  test('names what is due and what is not where somebody changed the gates by hand', () => {
    const own = play(withLaw, { kind: 'take-out', id: second as string });
    const state = play(own, say({ eu: 'no' }));
    const { due } = deriveShown(state);
    expect(due?.missing.map(({ id }) => id)).toEqual([second]);
    expect(due?.needless.map(({ id }) => id)).toEqual(['k3aa']);
    const cleared = play(
      state,
      { kind: 'take-out-gates', ids: ['k3aa'], says: 'Out.' },
      { kind: 'add-gates', ids: [second as string], says: 'In.' },
    );
    expect(deriveShown(cleared).due).toMatchObject({ missing: [], needless: [] });
    expect(
      gatesOf(play(play(state, { kind: 'take-out-gates', ids: ['k3aa'], says: 'Out.' }), { kind: 'undo' })),
    ).toEqual(gatesOf(state));
  });

  test('keeps on the sheet what nobody may waive, while it is due', () => {
    expect(gatesOf(play(withLaw, { kind: 'take-out', id: 'k3aa' }))).toContain('k3aa');
    expect(
      gatesOf(play(withLaw, say({ eu: 'no' }), { kind: 'add-gate', id: 'k3aa' }, { kind: 'take-out', id: 'k3aa' })),
    ).not.toContain('k3aa');
  });

  test('makes a sheet of version 1 one of today, and not before somebody answers', () => {
    const old = play(fresh, { kind: 'replace', threshold: plain, says: 'Yours now.', from: 'import' });
    expect(old.own?.system).toBeUndefined();
    expect(deriveShown(old).due).toBeUndefined();
    expect(play(old, { kind: 'set-note', id: 'k3aa', note: 'More.' }).own?.system).toBeUndefined();
    expect(play(old, say({})).own?.system).toEqual({ facts: {}, kinds: [] });
  });

  test('comes with a sheet that is taken over, and goes back with it', () => {
    const other: ReadThreshold = {
      ...linked,
      threshold: { ...plain, system: { facts: { off: 'yes' }, kinds: ['llm'] } },
    };
    const taken = play(play(fresh, say({ off: 'no' })), { kind: 'open', linked: other }, { kind: 'take-linked' });
    expect(taken.system).toEqual({ facts: { off: 'yes' }, kinds: ['llm'] });
    expect(play(taken, { kind: 'undo' }).system).toEqual({ facts: { off: 'no' }, kinds: [] });
    expect(play(fresh, { kind: 'open', linked: other }, say({ off: 'no' })).system).toBeUndefined();
  });
});
