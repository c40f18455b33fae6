import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  oldThresholdSchemaAddress,
  thresholdSchemaAddress,
} from '../../../src/exchange/core/exports/threshold-format.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { describeThreshold } from '../../../src/schemas/threshold.ts';
import { describeThreshold2 } from '../../../src/schemas/threshold-2.ts';
import { judge } from '../../../src/threshold/core/judge.ts';
import { chooseGate, sortGates, toGateItem } from '../../../src/threshold/core/model.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { listErrors, readJson } from '../checks/read-api.ts';

const { address } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

test('the format of a sheet is published where sheets say it is', () => {
  expect(thresholdSchemaAddress).toBe('/schemas/threshold-2.json');
  expect(readJson(thresholdSchemaAddress.slice(1))).toEqual(describeThreshold2(address + thresholdSchemaAddress));
});

test('the format of version 1 stays published, since sheets of the past name it', () => {
  expect(oldThresholdSchemaAddress).toBe('/schemas/threshold-1.json');
  expect(readJson(oldThresholdSchemaAddress.slice(1))).toEqual(describeThreshold(address + oldThresholdSchemaAddress));
  const saved: unknown = JSON.parse(readFileSync('test/fixtures/threshold-files/version-1.json', 'utf8'));
  expect(listErrors(oldThresholdSchemaAddress.slice(1), saved)).toEqual([]);
});

test('a sheet of all checks with a result is valid by the published format, and a broken one is not', () => {
  const published = (readJson('api/v1/items.json') as { items: ApiItem[] }).items;
  const items = new Map(published.map((item) => [item.id, toGateItem(item)]));
  const threshold = {
    ...{ about: '=1', decider: 'Ada', fixed: '', decides: '2026-12-01' },
    gates: sortGates([...items.values()].map(chooseGate), items),
  };
  const entries = Object.fromEntries(
    published.map(({ id }) => [id, { state: 'doing', checked: 'soon', waived: 'Late.' } as const]),
  );
  const result = { day: '2026-11-21', entries, judgement: judge(threshold, items, entries, '2026-11-21') };
  const sheet = JSON.parse(toSheetJson({ threshold, items, result, page: `${address}/readiness/threshold/` }));
  expect(sheet.gates).toHaveLength(published.length);
  expect(listErrors(thresholdSchemaAddress.slice(1), sheet)).toEqual([]);
  expect(listErrors(thresholdSchemaAddress.slice(1), { ...sheet, more: 1, gates: undefined })).toHaveLength(2);
});
