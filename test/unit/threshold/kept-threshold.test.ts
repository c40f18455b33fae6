import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thresholdName } from '../../../src/entry/core/store/keys.ts';
import type { RecordStore } from '../../../src/entry/core/store/record-store.ts';
import { tidyThreshold } from '../../../src/threshold/core/canonical.ts';
import {
  emptied,
  oldThreshold,
  textsToThreshold,
  thresholdToTexts,
} from '../../../src/threshold/core/kept-threshold.ts';
import { writeThresholdLink } from '../../../src/threshold/core/link.ts';
import { blank } from '../../../src/threshold/core/start.ts';
import { FakeTabs } from '../entry/store/fake-tabs.ts';
import { anyThreshold, items, type plain } from './thresholds.ts';

test('a threshold is kept as it is, and so is one of which everything was taken out', () => {
  fc.assert(
    fc.property(anyThreshold, (threshold) => {
      expect(textsToThreshold(thresholdToTexts(threshold), items)).toEqual(tidyThreshold(threshold));
    }),
  );
  expect(textsToThreshold(thresholdToTexts(emptied), items)).toEqual(emptied);
  expect(textsToThreshold(thresholdToTexts(undefined), items)).toBeUndefined();
});

test('the text of a link, as it was kept before, says the same', () => {
  fc.assert(
    fc.property(anyThreshold, (threshold) => {
      const texts = oldThreshold.read(writeThresholdLink(threshold));
      expect(texts && textsToThreshold(texts, items)).toEqual(tidyThreshold(threshold));
    }),
  );
  expect(oldThreshold.read('%%%')).toBeUndefined();
});

test('two pages that make their first change at once lose neither, whatever both start with', () => {
  const clocks = [0, 5000].map((skew) => () => 1_800_000_000_000 + skew);
  const tabs = new FakeTabs(clocks);
  const some = [...items.values()].slice(0, 3);
  const beginning = blank({ start: { items: some, lists: { full: some.map(({ id }) => id) } }, items });
  const write = (tab: number, change: Partial<typeof plain>) => {
    const store = tabs.stores[tab] as RecordStore;
    const own = textsToThreshold(store.read(thresholdName), items) ?? beginning;
    store.write(thresholdName, thresholdToTexts({ ...own, ...change }), { start: thresholdToTexts(beginning) });
  };
  write(0, { gates: beginning.gates.slice(1) });
  write(1, { decider: 'Ana' });
  while (tabs.length > 0) tabs.deliver(0);
  for (const store of tabs.stores)
    expect(textsToThreshold(store.read(thresholdName), items)).toEqual({
      ...beginning,
      decider: 'Ana',
      gates: beginning.gates.slice(1),
    });
});
