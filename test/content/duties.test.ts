import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Duty, dutyKinds, dutyLaws, dutyRoles } from '../../src/schemas/duty.ts';

const folder = 'content/duties/';
const duties = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  ...(parse(readFileSync(folder + file, 'utf8')) as Duty),
}));

describe('the table of duties', () => {
  test.each([
    ['law', dutyLaws, duties.map(({ law }) => law)],
    ['role', dutyRoles, duties.flatMap(({ roles }) => roles)],
    ['kind', dutyKinds, duties.flatMap(({ kinds }) => kinds)],
  ])('has a duty for every %s that can be chosen', (_, choices, used) => {
    expect(new Set(used)).toEqual(new Set(choices));
  });

  test('duties for high-risk AI start in December 2027, and those for products in August 2028', () => {
    const days = duties.filter(({ law, kinds }) => law === 'ai-act' && kinds.includes('high-risk'));
    expect(days.length).toBeGreaterThan(10);
    for (const { id, from } of days) expect(from, id).toBe(id === 'high-risk-products' ? '2028-08-02' : '2027-12-02');
  });

  test('each leads to a check or a question of this site', () => {
    for (const { id, here } of duties)
      expect(
        here.some(({ to }) => /^\/(i|faq)\//.test(to)),
        id,
      ).toBe(true);
  });
});
