import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUsual, sayOwnFacts, sayUsual } from '../../../src/checks/core/usual-facts.ts';
import { effortWords, roleWords, systemWords, whenWords } from '../../../src/entry/core/item-words.ts';
import type { Item } from '../../../src/schemas/item.ts';

type Facts = Parameters<typeof findUsual>[0][number];
const check: Facts = { gate: true, role: 'legal', when: 'before-launch', effort: 'days', applies: ['any'] };

test.each<[string, Facts[], string[], string[]]>([
  ['one check', [check], ['Unless its row says otherwise, a check is due before launch and takes days.'], []],
  ['no check', [], [], []],
  ['half and half on both', [check, { ...check, when: 'always', effort: 'hours' }], [], ['Before launch', 'Days']],
  [
    'most agree on one',
    [check, check, { ...check, effort: 'weeks' }, { ...check, effort: 'hours' }],
    ['Unless its row says otherwise, a check is due before launch.'],
    ['Days'],
  ],
  [
    'one kind of system',
    [{ ...check, applies: ['llm', 'agent'] }],
    [
      'Unless its row says otherwise, a check is due before launch and takes days.',
      'For: Language model, Agent with tools.',
    ],
    [],
  ],
])('%s', (_, items, says, own) => {
  const usual = findUsual(items);
  expect(sayUsual(usual)).toEqual(says);
  expect(items.slice(0, 1).flatMap((item) => sayOwnFacts(item, usual))).toEqual(
    items.length > 0 ? ['Legal and compliance', ...own] : [],
  );
});

test.each([
  [[true, true], 'all'],
  [[true, false], 'some'],
  [[false, false], 'none'],
])('gates %j are %s', (gates, expected) => {
  expect(findUsual(gates.map((gate) => ({ ...check, gate }))).gates).toBe(expected);
});

const anyOf = <Name extends string>(words: Record<Name, string>) => fc.constantFrom(...(Object.keys(words) as Name[]));

test('what is said above a list and in a row tells everything of each check, and nothing twice', () => {
  const item = fc.record({
    gate: fc.boolean(),
    role: anyOf(roleWords),
    when: anyOf(whenWords),
    effort: anyOf(effortWords),
    applies: fc.uniqueArray(anyOf(systemWords), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Item['applies']>,
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const usual = findUsual(items);
      const above = sayUsual(usual).join(' ').toLowerCase();
      for (const one of items) {
        const own = sayOwnFacts(one, usual);
        const kinds = one.applies.filter((kind) => kind !== 'any').map((kind) => systemWords[kind]);
        expect(own).toContain(roleWords[one.role]);
        expect(own.includes(whenWords[one.when])).toBe(one.when !== usual.when);
        expect(own.includes(effortWords[one.effort])).toBe(one.effort !== usual.effort);
        for (const kind of kinds) expect(own.includes(kind) !== above.includes(kind.toLowerCase())).toBe(true);
      }
      if (usual.when) expect(above).toContain(whenWords[usual.when].toLowerCase());
      if (usual.effort) expect(above).toContain(effortWords[usual.effort].toLowerCase());
    }),
  );
});
