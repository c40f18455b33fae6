import { describe, expect, test } from 'vitest';
import type { GateEntry } from '../../../src/entry/core/gate.ts';
import { foresee, judge } from '../../../src/threshold/core/judge.ts';
import { asking, fiveOf, met, someGate, today, waiver, withGates } from './gates.ts';

const plain = asking(someGate('k7m2'));
const timed = asking(someGate('k7m2', { condition: fiveOf('at-most') }));
const judgeOne = ({ threshold, items }: typeof plain, entry: GateEntry | undefined, day = today) => {
  const { verdict, gates } = judge(threshold, items, { k7m2: entry }, day);
  const [gate] = gates;
  if (!gate) throw new Error('A gate was dropped.');
  return { ...gate, verdict };
};

describe('unknown is never met', () => {
  test.each<[string, GateEntry | undefined, string]>([
    ['nothing entered', undefined, 'It is open.'],
    [
      'begun',
      { state: 'open', measured: '6' },
      'It is open; no evidence is named; the evidence has no day; 6 was measured, and the threshold asks for at most 5 minutes.',
    ],
    ['under way', { ...met, state: 'doing' }, 'It is under way.'],
    ['done without evidence', { ...met, evidence: '  ' }, 'No evidence is named.'],
    ['evidence without a day', { state: 'done', evidence: 'a', measured: '5' }, 'The evidence has no day.'],
    [
      'a day that is none',
      { ...met, checked: '24.6.2026' },
      '“24.6.2026” is no day, so nobody can tell how old the evidence is.',
    ],
    ['a day to come', { ...met, checked: '2026-06-25' }, 'The day of the evidence, 2026-06-25, is still to come.'],
    [
      'nothing measured',
      { ...met, measured: '' },
      'Nothing was measured, and the threshold asks for at most 5 minutes.',
    ],
    [
      'words measured',
      { ...met, measured: 'fast' },
      '“fast” is no number, and the threshold asks for at most 5 minutes.',
    ],
    [
      'two ways to read it',
      { ...met, measured: '1,500' },
      '“1,500” can be read in two ways, and the threshold asks for at most 5 minutes.',
    ],
    [
      'too much measured',
      { ...met, measured: '5.1' },
      '5.1 was measured, and the threshold asks for at most 5 minutes.',
    ],
    [
      'set aside',
      { ...met, state: 'not-applicable' },
      'It was marked as not applicable, so take it out of the threshold or waive it.',
    ],
    ['a state of tomorrow', { ...met, state: 'nearly' }, 'It is open.'],
  ])('%s', (_, entry, says) => {
    expect(judgeOne(timed, entry)).toMatchObject({ standing: 'unmet', verdict: 'blocked', says });
  });

  test('a check that this site does not know stays in the list', () => {
    const judged = judge(plain.threshold, new Map(), { k7m2: met }, today);
    expect(judged).toMatchObject({ verdict: 'blocked', gates: [{ standing: 'unmet', item: undefined }] });
    expect(judged.gates[0]?.says).toContain('no check with the id k7m2');
  });

  test.each([
    { id: 'k7m2', revision: 2, wording: 1 },
    { id: 'k7m2', revision: 1, wording: 2 },
  ])('a version that this page does not know: %j', (gate) => {
    expect(judgeOne({ ...plain, threshold: withGates([gate]) }, met)).toMatchObject({
      standing: 'unmet',
      says: `This page does not know version ${gate.revision}.${gate.wording} of the check, so reload it or choose the check again.`,
    });
  });

  test('a value for a check without a measure', () => {
    const threshold = withGates([{ id: 'k7m2', revision: 1, wording: 1, value: 3 }]);
    expect(judgeOne({ ...plain, threshold }, met)).toMatchObject({
      standing: 'unmet',
      says: 'The threshold asks for 3, and the check has no measure now.',
    });
  });
});

test('evidence counts to its last day and not a day longer', () => {
  const entry = { ...met, checked: '2026-03-26' };
  expect(judgeOne(plain, entry)).toMatchObject({ standing: 'met', verdict: 'clear', lasts: today });
  expect(judgeOne(plain, entry, '2026-06-25')).toMatchObject({
    standing: 'unmet',
    lasts: today,
    says: `The evidence of 2026-03-26 counted until ${today}.`,
  });
});

test('evidence from before the threshold was fixed counts, and is told', () => {
  expect(judgeOne(plain, { ...met, checked: '2026-05-14' })).toMatchObject({
    standing: 'met',
    early:
      'The evidence of 2026-05-14 is from before the threshold was fixed on 2026-05-15. Check that nobody set the value to fit it.',
  });
  expect(judgeOne(plain, { ...met, checked: '2026-05-15' })).not.toHaveProperty('early');
});

test('less than nothing was never measured', () => {
  expect(judgeOne(timed, { ...met, measured: '-3' })).toMatchObject({
    standing: 'unmet',
    says: '“-3” is below zero, so it cannot have been measured.',
  });
});

test('more than all was never measured', () => {
  const share = { ...fiveOf('at-least'), unit: 'percent' };
  expect(judgeOne(asking(someGate('k7m2', { condition: share })), { ...met, measured: '950' })).toMatchObject({
    standing: 'unmet',
    says: '“950” is more than 100 percent, so it cannot have been measured.',
  });
});

test('a newer revision is told, and what was agreed still counts', () => {
  const { threshold, items } = asking(someGate('k7m2', { revision: 2 }));
  const older = { ...threshold, gates: [{ id: 'k7m2', revision: 1, wording: 4 }] };
  expect(judgeOne({ threshold: older, items }, met)).toMatchObject({
    standing: 'met',
    told: 'The threshold asks for revision 1 of this check. The site has revision 2 now: read what changed.',
  });
  expect(judgeOne({ threshold, items }, met)).not.toHaveProperty('told');
});

describe('waivers', () => {
  test('hold with all four parts, to their last day', () => {
    expect(judgeOne(plain, { state: 'open', ...waiver })).toMatchObject({
      ...{ standing: 'waived', verdict: 'conditional', waiver: { ...waiver, holds: true, missing: [] } },
      says: `Gus waived it until ${today}. It is open.`,
    });
    expect(judgeOne(plain, { state: 'open', ...waiver }, '2026-06-25')).toMatchObject({
      ...{ standing: 'unmet', verdict: 'blocked' },
      waiver: { holds: false, missing: ['a last day that is not past'] },
    });
  });

  test.each([
    ['waived', 'the reason'],
    ['approver', 'who approved it'],
    ['until', 'the last day'],
    ['control', 'what limits the harm until then'],
  ])('without `%s` there is none, and what is missing is named', (name, missing) => {
    expect(judgeOne(plain, { state: 'open', ...waiver, [name]: ' ' })).toMatchObject({
      ...{ standing: 'unmet', waiver: { holds: false, missing: [missing] } },
    });
  });

  test('that end more than 90 days from now hold, and are told', () => {
    const until = (day: string) => judgeOne(plain, { state: 'open', ...waiver, until: day }).waiver;
    expect(until('2026-09-22')).toMatchObject({ holds: true, isLong: false });
    expect(until('2026-09-23')).toMatchObject({ holds: true, isLong: true });
  });

  test('show where they are not needed, and where they do not hold', () => {
    expect(judgeOne(plain, { ...met, ...waiver })).toMatchObject({ standing: 'met', verdict: 'clear', waiver });
    expect(judgeOne(plain, { ...met, control: 'A clerk.' })).toMatchObject({
      standing: 'met',
      waiver: { holds: false },
    });
    expect(judgeOne(plain, met)).not.toHaveProperty('waiver');
  });

  test('cover a gate that does not apply, and one that the site does not know', () => {
    expect(judgeOne(plain, { state: 'not-applicable', ...waiver })).toMatchObject({ standing: 'waived' });
    expect(judgeOne({ ...plain, items: new Map() }, { state: 'done', ...waiver })).toMatchObject({
      standing: 'waived',
    });
  });
});

test('without a gate it is blocked', () => {
  expect(judge(withGates([]), new Map(), {}, today)).toEqual({ verdict: 'blocked', gates: [], omitted: [] });
});

describe('the day of the decision', () => {
  const { threshold, items } = plain;

  test('shows evidence and waivers that run out before it', () => {
    const onDay = (entry: GateEntry) => foresee(threshold, items, { k7m2: entry }, today)?.verdict;
    expect(onDay({ ...met, checked: '2026-03-26' })).toBe('blocked');
    expect(onDay({ state: 'open', ...waiver })).toBe('blocked');
    expect(onDay({ state: 'open', ...waiver, until: '2026-07-01' })).toBe('conditional');
    expect(onDay(met)).toBe('clear');
  });

  test('makes no evidence of a day that is still to come', () => {
    expect(foresee(threshold, items, { k7m2: { ...met, checked: '2026-06-26' } }, today)?.verdict).toBe('blocked');
  });

  test.each(['', today, '2026-06-01', 'in July'])('says nothing where it is not ahead: “%s”', (decides) => {
    expect(foresee({ ...threshold, decides }, items, {}, today)).toBeUndefined();
  });
});
