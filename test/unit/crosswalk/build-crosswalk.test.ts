import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCrosswalk } from '../../../src/crosswalk/core/build-crosswalk.ts';
import { controlOf, listNumbers } from '../../../src/crosswalk/core/requirements.ts';
import { framework, items } from './frameworks.ts';

const [crossed] = buildCrosswalk([framework], items);

test('each control has its checks in the order of the items, with the requirements they are for', () => {
  expect(
    crossed?.controls.map(({ id, items: besides }) => [id, besides.map((one) => [one.item.id, one.requirements])]),
  ).toEqual([
    ['T1', [['b2bb', ['T1.2']]]],
    [
      'T2',
      [
        ['b2bb', []],
        ['c2cc', []],
      ],
    ],
    ['T1.3', []],
  ]);
});

test('a check without a line stands on the other side, and no other does', () => {
  expect(crossed?.without.map(({ id }) => id)).toEqual(['d2dd']);
});

test('frameworks come in their order', () => {
  const first = { ...framework, id: 'first', order: 1 };
  expect(buildCrosswalk([framework, first], items).map(({ id }) => id)).toEqual(['first', 'tea-list-2026']);
});

test.each([
  ['T1', 'T1'],
  ['T1.2', 'T1'],
  ['T1.3', 'T1.3'],
  ['T2', 'T2'],
  ['T1.0', undefined],
  ['T2.1', undefined],
  ['t1', undefined],
  ['', undefined],
])('%j is of the control %j', (number, control) => {
  expect(controlOf(framework.controls, number)).toBe(control);
});

test('every number of a framework is of one of its controls, and every pair of a line is shown exactly once', () => {
  const numbers = listNumbers(framework.controls);
  expect(numbers).toEqual(['T1', 'T1.1', 'T1.2', 'T2', 'T1.3']);
  const ids = items.map(({ id }) => id);
  const lines = fc.uniqueArray(
    fc.record({
      item: fc.constantFrom(...ids),
      controls: fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1 }),
    }),
    { selector: ({ item }) => item },
  );
  fc.assert(
    fc.property(lines, (counterparts) => {
      const [{ controls = [], without = [] } = {}] = buildCrosswalk([{ ...framework, counterparts }], items);
      const pairs = controls.flatMap(({ id, items: besides }) => besides.map(({ item }) => `${item.id} ${id}`));
      expect(new Set(pairs).size).toBe(pairs.length);
      const meant = counterparts.flatMap((line) =>
        line.controls.map((one) => `${line.item} ${controlOf(framework.controls, one)}`),
      );
      expect(new Set(pairs)).toEqual(new Set(meant));
      expect(without.length + counterparts.length).toBe(ids.length);
    }),
  );
});
