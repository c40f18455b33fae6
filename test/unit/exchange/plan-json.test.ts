import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSchemaAddress } from '../../../src/exchange/core/exports/plan-format.ts';
import { toPlanJson } from '../../../src/exchange/core/exports/plan-json.ts';
import { describePlan, planSchema } from '../../../src/schemas/plan.ts';
import { anyPlan, hostileText, someItem } from './items.ts';

const occasion = { page: 'https://site.example/plan/', date: '2026-11-21' };

test('a plan is what the schema says, with nothing left over', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), ({ items, entries }) => {
      const plan: unknown = JSON.parse(toPlanJson(items, entries, occasion));
      expect(planSchema.parse(plan)).toEqual(plan);
      expect(plan).toMatchObject({ $schema: `https://site.example${planSchemaAddress}`, date: occasion.date });
    }),
  );
});

test('a day that is none is left out, since the schema promises days', () => {
  const text = toPlanJson(
    [someItem('k7m2')],
    { k7m2: { state: 'open', due: '2026-02-30', checked: '2026-02-28' } },
    occasion,
  );
  expect(JSON.parse(text).items[0]).toMatchObject({ checked: '2026-02-28' });
  expect(text).not.toContain('due');
});

test('the published format is the one that was frozen', () => {
  const frozen: unknown = JSON.parse(readFileSync('test/fixtures/plan-1.schema.json', 'utf8'));
  expect(describePlan('https://site.example/schemas/plan-1.json')).toEqual(frozen);
});
