import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { planSchemaAddress } from '../../../src/exchange/core/exports/plan-format.ts';
import { toPlanJson } from '../../../src/exchange/core/exports/plan-json.ts';
import { describePlan } from '../../../src/schemas/plan.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { listErrors, readJson } from '../checks/read-api.ts';

const { address } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

test('the format of a plan is published where plans say it is', () => {
  expect(planSchemaAddress).toBe('/schemas/plan-1.json');
  expect(readJson(planSchemaAddress.slice(1))).toEqual(describePlan(address + planSchemaAddress));
});

test('a plan of all items is valid by the published format, and a broken one is not', () => {
  const { items } = readJson('api/v1/items.json') as { items: Parameters<typeof toPlanJson>[0] };
  const entries = Object.fromEntries(
    items.map(({ id }) => [id, { state: 'doing', owner: '=1', due: '2026-12-01' } as const]),
  );
  const plan = JSON.parse(toPlanJson(items, entries, { page: `${address}/plan/`, date: '2026-11-21' }));
  expect(listErrors(planSchemaAddress.slice(1), plan)).toEqual([]);
  expect(listErrors(planSchemaAddress.slice(1), { ...plan, more: 1, items: undefined })).toHaveLength(2);
});
