import { expect, test } from 'vitest';
import { judge } from '../../../src/threshold/core/judge.ts';
import { nameVerdict, sayAgainst, sayVerdict } from '../../../src/threshold/core/say-verdict.ts';
import { asking, met, someGate, today, waiver } from './gates.ts';

const { threshold, items } = asking(someGate('k7m2'), someGate('k7m3', { last: true }));
const judged = (first: object, decision: object, gates = threshold.gates) =>
  judge(
    { ...threshold, gates },
    items,
    { k7m2: { state: 'open', ...first }, k7m3: { state: 'open', ...decision } },
    today,
  );

test('a sheet that was changed since it was signed is never simply clear or conditional', () => {
  const signed = { changes: ['Gate taken out: k7m3.'], judgement: judged(met, {}) };
  const now = judged(met, {}, threshold.gates.slice(0, 1));
  expect(nameVerdict(now, undefined)).toBe('Clear, but not signed');
  expect(nameVerdict(judged(waiver, met), undefined)).toBe('Conditional, but not signed');
  expect(nameVerdict(judged({}, {}), undefined)).toBe('Blocked');
  expect(nameVerdict(now, { ...signed, changes: [] })).toBe('Clear');
  expect(nameVerdict(now, signed)).toBe('Clear, but not by the signed sheet');
  expect(nameVerdict(judged(waiver, met), signed)).toBe('Conditional, but not by the signed sheet');
  expect(nameVerdict(judged({}, {}), signed)).toBe('Blocked');
  expect(sayAgainst({ ...signed, judgement: judged({}, {}) })).toBe(
    'This sheet differs from the signed one in one point. By the signed sheet: Blocked. 1 gate is not met. One is enough to hold the launch.',
  );
  expect(sayAgainst({ ...signed, changes: [] })).toBe('');
});

test('where only the decision itself is left, that is said', () => {
  expect(judged(met, {}).verdict).toBe('clear');
  expect(sayVerdict(judged(met, {}))).toBe(
    'Every gate is met, with evidence that is in date. What is left is to record the decision itself.',
  );
  expect(sayVerdict(judged(waiver, {}))).toMatch(/What is left is to record the decision itself.$/);
  expect(sayVerdict(judged({}, {}))).toMatch(/^1 gate is not met/);
  const last = judged({}, {}, threshold.gates.slice(1));
  expect([last.verdict, sayVerdict(last)]).toEqual(['blocked', 'No gate is chosen, so nothing was shown to be met.']);
});
