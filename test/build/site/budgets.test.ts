import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgetFor, mostFont, oneFlight, oneFlightWords } from '../../../scripts/bench/budgets.ts';
import { sum, weighPage } from '../../../scripts/bench/page-weight.ts';
import { flightOf } from '../../../scripts/bench/response-headers.ts';
import { dist, pages, readBuilt } from '../built-site.ts';

describe.each(pages.map(({ address }) => address))('%s', (address) => {
  const weight = weighPage(dist, address);
  const budget = budgetFor(address);

  test('loads no more bytes than its kind may', () => {
    expect(weight.total).toBeLessThanOrEqual(budget.total(weight.words));
  });

  test('loads no more script than its kind may', () => {
    expect(sum(weight.files, 'script')).toBeLessThanOrEqual(budget.scripts);
  });

  test('loads one font at most, within its own budget', () => {
    expect(weight.files.filter(({ type }) => type === 'font').length).toBeLessThanOrEqual(1);
    expect(sum(weight.files, 'font')).toBeLessThanOrEqual(mostFont);
  });

  test('needs no more requests than its kind may', () => {
    expect(weight.files.length, weight.files.map(({ url }) => url).join(' ')).toBeLessThanOrEqual(budget.requests);
  });

  if (weight.words <= oneFlightWords && budget.kind === 'content')
    test('arrives in one flight', () => {
      expect(flightOf(dist, weight)).toBeLessThanOrEqual(oneFlight);
    });
});

test('no script holds a list of what to load ahead', () => {
  const scripts = globSync(`${dist}/_astro/*.js`);
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((path) => readFileSync(path, 'utf8').includes('__vite__mapDeps'))).toEqual([]);
});

describe('the content security policy', () => {
  const lines = readBuilt('_headers')
    .split('\n')
    .filter((line) => /^\s*content-security-policy:/i.test(line));

  test('fits on one line that hosts accept', () => {
    expect(lines).toHaveLength(1);
    for (const line of lines) expect(line.length).toBeLessThan(2000);
  });

  test('names at most twenty hashes', () => {
    for (const line of lines) expect(line.match(/'sha256-/g)?.length ?? 0).toBeLessThanOrEqual(20);
  });
});
