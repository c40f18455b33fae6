import { expect, test } from 'vitest';
import { findNextEnd, toCard } from '../../../src/threshold/core/card.ts';
import { deriveShown } from '../../../src/threshold/core/derive.ts';
import { type JudgedGate, judge } from '../../../src/threshold/core/judge.ts';
import type { Threshold } from '../../../src/threshold/core/model.ts';
import { firstState, type ThresholdState } from '../../../src/threshold/core/state.ts';
import { asking, met as metGate, someGate, today, waiver } from './gates.ts';

const met = { ...metGate, state: 'done' } as const;
const { threshold, items } = asking(someGate('k7m2'), someGate('k7m3'), someGate('k7m4', { last: true }));
const start = { items: [...items.values()], lists: { full: [...items.keys()] } };
const unfixed: Threshold = { ...threshold, fixed: '' };

const card = (given: Partial<ThresholdState>) =>
  toCard(deriveShown({ ...firstState(start, today), isOpen: true, ...given }));

test('before anything was entered nothing is blocked, and the gate is unknown', () => {
  const untouched = { name: 'Not fixed yet', look: 'unknown', gate: 'unknown', counts: '0 of 2 gates met' };
  expect(card({})).toMatchObject(untouched);
  expect(card({ own: unfixed })).toMatchObject(untouched);
  expect(card({ own: unfixed, entries: { k7m2: { state: 'open' } } })).toMatchObject(untouched);
});

const blocked = { name: 'Blocked', look: 'blocked', gate: 'closed' };

test.each<[string, Partial<ThresholdState>]>([
  ['it was fixed on a day', { own: threshold }],
  ['one gate is under way', { own: unfixed, entries: { k7m2: { state: 'doing' } } }],
  ['it was signed', { own: unfixed, signed: unfixed, isSignedKept: true }],
  ['no gate is left', { own: { ...unfixed, gates: [] } }],
  ['it is the sheet of somebody else', { linked: { threshold: unfixed, entries: {}, problems: [] } }],
])('the launch is blocked as soon as %s', (_, given) => {
  expect(card(given)).toMatchObject(blocked);
});

test('a sheet that leaves out what nobody may waive is blocked from the start', () => {
  const strict = asking(someGate('k7m2'), someGate('k7m5', { unwaivable: true }));
  const system = { facts: {}, kinds: [] };
  const without = { ...unfixed, system, gates: strict.threshold.gates.slice(0, 1) };
  expect(card({ items: strict.items, own: without })).toMatchObject({ ...blocked, counts: '0 of 2 gates met' });
});

const signed = { own: threshold, signed: threshold, isSignedKept: true };
const entries = { k7m2: met, k7m3: met };

test.each<[string, string, string, string, Partial<ThresholdState>]>([
  ['Clear', 'clear', 'open', '2 of 2 gates met', { ...signed, entries }],
  ['Clear, but not signed', 'conditional', 'half', '2 of 2 gates met', { own: threshold, entries }],
  [
    'Conditional',
    'conditional',
    'waived',
    '1 of 2 gates met, 1 waived',
    { ...signed, entries: { k7m2: met, k7m3: { state: 'open', ...waiver } } },
  ],
  [
    'Clear, but not by the signed sheet',
    'blocked',
    'closed',
    '1 of 1 gates met',
    { ...signed, own: { ...threshold, gates: threshold.gates.slice(0, 1) }, entries },
  ],
])('%s is drawn %s, with a gate that is %s', (name, look, gate, counts, given) => {
  expect(card(given)).toMatchObject({ name, look, gate, counts });
});

test('the first to expire is the earliest of evidence that counts and waivers that hold', () => {
  const judged = (first: object, second: object) =>
    findNextEnd(judge(threshold, items, { k7m2: { ...met, ...first }, k7m3: { ...met, ...second } }, today).gates);
  const ends = (gates: ReturnType<typeof judged>) => [gates?.day, gates?.gate.gate.id, gates?.others];
  expect(ends(judged({}, { checked: '2026-06-01' }))).toEqual(['2026-08-30', 'k7m3', 0]);
  expect(ends(judged({}, {}))).toEqual(['2026-09-22', 'k7m2', 1]);
  expect(ends(judged({}, { state: 'open', ...waiver }))).toEqual([today, 'k7m3', 0]);
  expect(ends(judged({ evidence: '' }, { checked: '2026-02-30' }))).toEqual([undefined, undefined, undefined]);
  const decision = { gate: { id: 'k7m4' }, item: items.get('k7m4'), standing: 'met', says: '', lasts: '2026-06-25' };
  expect(findNextEnd([decision as JudgedGate])).toBeUndefined();
});
