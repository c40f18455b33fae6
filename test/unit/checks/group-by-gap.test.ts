import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChecks, groupByGap } from '../../../src/checks/core/group-by-gap.ts';
import { gapWords } from '../../../src/entry/core/item-words.ts';
import type { Item } from '../../../src/schemas/item.ts';

test('the gaps stand in the order of the site, each with its checks in the order of the list', () => {
  const gaps = Object.keys(gapWords) as Item['gap'][];
  const list = fc.array(fc.record({ gap: fc.constantFrom(...gaps), place: fc.nat() }));
  fc.assert(
    fc.property(list, (items) => {
      const groups = groupByGap(items);
      expect(groups.map(({ gap }) => gap)).toEqual(gaps.filter((gap) => items.some((item) => item.gap === gap)));
      for (const { gap, items: found } of groups) expect(found).toEqual(items.filter((item) => item.gap === gap));
    }),
  );
});

test.each([
  [[true, false, false], false, '3 checks, 1 gate'],
  [[false], false, '1 check'],
  [[true, true], true, '2 gates'],
])('gates %j, all of the list: %s', (gates, areAllGates, says) => {
  expect(
    countChecks(
      gates.map((gate) => ({ gate })),
      areAllGates,
    ),
  ).toBe(says);
});
