import { expect, test } from 'vitest';
import { findChecks } from '../../../src/plan/core/find-checks.ts';
import { planItem } from '../exchange/releases.ts';

const items = [
  planItem('b2cd', { title: 'Hold actions for approval' }),
  planItem('b3cd', { title: 'Undo a refund in a drill' }),
];
const texts: Record<string, string> = { b2cd: 'No Refund leaves without a person.' };
const find = (query: string) => findChecks(items, query, (id) => texts[id] ?? '').map(({ id }) => id);

test.each([
  ['', []],
  ['refund', ['b3cd', 'b2cd']],
  ['REFUND approval', ['b2cd']],
  ['b2cd', ['b2cd']],
  ['payment', []],
])('%j finds %j', (query, ids) => {
  expect(find(query)).toEqual(ids);
});
