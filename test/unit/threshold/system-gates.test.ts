import { describe, expect, test } from 'vitest';
import { isDue } from '../../../src/entry/core/is-due.ts';
import type { SystemRecord } from '../../../src/entry/core/system.ts';
import { toCanonical } from '../../../src/threshold/core/canonical.ts';
import { judge } from '../../../src/threshold/core/judge.ts';
import { chooseGate, listOmitted, type Threshold } from '../../../src/threshold/core/model.ts';
import type { OwnGate } from '../../../src/threshold/core/own-gate.ts';
import { allFacts } from '../entry/all-systems.ts';
import { asking, met, someGate, today, waiver } from './gates.ts';
import { fingerprintOf } from './thresholds.ts';

const stop = someGate('k2st', { unwaivable: true });
const law = someGate('k3aw', { unwaivable: true, due: [{ eu: 'yes' }, { decides: 'yes' }] });
const late = someGate('k4te', { unwaivable: true, added: '2027-03-02' });
const plain = someGate('k5in');
const { items } = asking(stop, law, late, plain);
const of = (system: SystemRecord | undefined, ids: string[], more: Partial<Threshold> = {}): Threshold => ({
  ...{ about: 'Mail desk', decider: 'Ada', fixed: '2027-03-01', decides: '2027-07-01' },
  ...(system && { system }),
  gates: ids.flatMap((id) => [items.get(id)].flatMap((item) => (item ? [chooseGate(item)] : []))),
  ...more,
});
const everySystem: SystemRecord[] = allFacts.map((facts) => ({ facts, kinds: [] }));
const all = { k2st: met, k3aw: met, k4te: met, k5in: met };

describe('over all 2,187 states of a system', () => {
  test('a sheet with all that is due is clear once it is met, and blocked where one that nobody may waive is left out', () => {
    const wrong = everySystem.filter((system) => {
      const due = [stop, law, plain].filter((item) => isDue(item, system)).map(({ id }) => id);
      const whole = judge(of(system, due), items, all, today);
      const without = due.filter((id) => id !== 'k3aw');
      const part = judge(of(system, without), items, all, today);
      const isLeftOut = isDue(law, system);
      return (
        whole.verdict !== 'clear' ||
        part.verdict !== (isLeftOut ? 'blocked' : 'clear') ||
        part.omitted.map(({ id }) => id).join() !== (isLeftOut ? 'k3aw' : '')
      );
    });
    expect([everySystem.length, wrong]).toEqual([2187, []]);
  });

  test('a waiver holds nowhere for what nobody may waive, and everywhere for the rest', () => {
    const wrong = everySystem.filter((system) => {
      const sheet = of(system, ['k2st', 'k3aw', 'k5in']);
      const fixed = judge(sheet, items, { ...all, k2st: { state: 'open', ...waiver } }, today);
      const other = judge(sheet, items, { ...all, k5in: { state: 'open', ...waiver } }, today);
      return fixed.verdict !== 'blocked' || fixed.gates[0]?.standing !== 'unmet' || other.verdict !== 'conditional';
    });
    expect(wrong).toEqual([]);
  });
});

describe('a sheet of version 1, which does not say what the system is like', () => {
  test('lets every gate be waived, and misses none', () => {
    const judged = judge(of(undefined, ['k2st']), items, { k2st: { state: 'open', ...waiver } }, today);
    expect([judged.verdict, judged.omitted]).toEqual(['conditional', []]);
  });

  test('keeps its text and its fingerprint', async () => {
    const sheet = of(undefined, ['k2st']);
    expect(toCanonical(sheet)).toBe(
      '["prove-or-ship/threshold",1,"Mail desk","Ada","2027-03-01","2027-07-01",[["k2st",1,1,null,""]]]',
    );
    expect(await fingerprintOf(sheet)).not.toBe(await fingerprintOf(of({ facts: {}, kinds: [] }, ['k2st'])));
  });
});

test('a day of before does not get around what nobody may waive', () => {
  const back = of({ facts: {}, kinds: [] }, ['k5in'], { fixed: '2020-01-01' });
  expect(listOmitted(back, new Map([['k2st', { ...stop, added: '2026-11-21' }]]))).toHaveLength(1);
});

test('what came to the site after the sheet was fixed is not asked for', () => {
  const system = { facts: {}, kinds: [] };
  expect(listOmitted(of(system, []), items).map(({ id }) => id)).toEqual(['k2st', 'k3aw']);
  const unfixed = of(system, [], { fixed: '' });
  expect(listOmitted(unfixed, items).map(({ id }) => id)).toEqual(['k2st', 'k3aw', 'k4te']);
});

describe('a gate of one’s own', () => {
  const own: OwnGate = {
    ...{ id: 'own-letters', gap: 'data', done: 'Wrong routings are rare.', days: 30 },
    condition: { operator: 'at-most', value: 2, unit: 'percent' },
  };
  const sheet = of({ facts: {}, kinds: [] }, ['k2st', 'k3aw'], { own: [own] });
  const given = { ...all, 'own-letters': { ...met, measured: '1,5' } };

  test('is judged like any other', () => {
    expect(judge(sheet, items, given, today).verdict).toBe('clear');
    const missed = judge(sheet, items, { ...given, 'own-letters': { ...met, measured: '2.5' } }, today);
    expect(missed.gates.at(-1)).toMatchObject({
      ...{ standing: 'unmet', says: '2.5 was measured, and the threshold asks for at most 2 percent.' },
    });
    expect(judge(sheet, items, all, today).verdict).toBe('blocked');
  });

  test('changes the fingerprint with its sentence, its value, its gap and its days', async () => {
    const before = await fingerprintOf(sheet);
    const others: Partial<OwnGate>[] = [{ done: 'Other.' }, { gap: 'technical' }, { days: 31 }, { id: 'own-other' }];
    for (const other of others) expect(await fingerprintOf({ ...sheet, own: [{ ...own, ...other }] })).not.toBe(before);
  });
});

test('a waiver beside what is met says nothing', () => {
  const lapsed = { ...met, ...waiver, until: '2026-01-01' };
  const judged = judge(of({ facts: {}, kinds: [] }, ['k2st', 'k3aw', 'k5in']), items, { ...all, k5in: lapsed }, today);
  expect(judged.verdict).toBe('clear');
  expect(judged.gates[2]).toMatchObject({ standing: 'met', waiver: { holds: false } });
});
