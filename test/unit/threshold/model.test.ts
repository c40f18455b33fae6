import { expect, test } from 'vitest';
import { addDays } from '../../../src/text/day.ts';
import { chooseGate, listBlanks, listUnaskedGaps, sortGates, toGateItem } from '../../../src/threshold/core/model.ts';
import { fiveOf, someGate, withGates } from './gates.ts';

const items = new Map(
  [
    ...[someGate('d2aa', { gap: 'data' }), someGate('t2aa'), someGate('t2bb', { condition: fiveOf('exactly') })],
    someGate('g2aa', { gap: 'governance' }),
  ].map((item) => [item.id, item]),
);
const gate = (id: string) => ({ id, revision: 1, wording: 1 });

test('gates stand by gap, then as the site has them; strangers come last', () => {
  const sorted = sortGates(['zzz9', 'g2aa', 't2bb', 'd2aa', 't2aa'].map(gate), items);
  expect(sorted.map(({ id }) => id)).toEqual(['t2aa', 't2bb', 'd2aa', 'g2aa', 'zzz9']);
});

test('a gap for which nothing is asked is named', () => {
  expect(listUnaskedGaps(withGates([gate('t2aa'), gate('zzz9')]), items)).toEqual([
    ...['data', 'organizational', 'governance'],
  ]);
});

test('what a threshold lacks to be signed is named', () => {
  expect(listBlanks(withGates([gate('t2aa')]))).toEqual([]);
  expect(listBlanks({ about: '', decider: '', fixed: '', decides: '', gates: [] })).toEqual([
    ...['the system', 'who decides', 'the day on which it is fixed', 'the day of the decision', 'a gate'],
  ]);
});

test('a check becomes a gate with the value of its condition', () => {
  expect([...items.values()].map(chooseGate)).toContainEqual({ id: 't2bb', revision: 1, wording: 1, value: 5 });
  const { days, ...rest } = someGate('t2bb', { until: 'A change.' });
  expect(toGateItem({ added: '2026-01-01', ...rest, evidence: { what: 'A file.', days, until: 'A change.' } })).toEqual(
    { ...rest, days },
  );
});

test('days are counted over leap days and summer time', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-03-26', 90)).toBe('2026-06-24');
});
