import { expect, test } from 'vitest';
import { buildNavigation } from '../../../src/site/core/navigation.ts';

const book = 'mailto:audit@example.com';
const build = (pages: string[], audit = book) =>
  buildNavigation(new Map(pages.map((page) => [page, new Set<string>()])), { audit });
const navigate = (...pages: string[]) => build(pages);
const addressesIn = (...pages: string[]) => {
  const { header, footer } = navigate(...pages);
  return [...header, ...footer].map(({ to }) => to);
};

const all = [
  '/compare/',
  '/guides/',
  '/readiness/',
  '/checklists/',
  '/quiz/how-it-decides/',
  '/calculators/',
  '/faq/',
  '/plan/',
  '/readiness/threshold/',
  '/example/',
  '/i/',
  '/attacks/',
  '/readiness/duties/',
  '/services/',
  '/sources/',
  '/glossary/',
  '/changes/',
  '/about/',
  '/index/',
];

test('a site without pages has no doors', () => {
  expect(navigate()).toEqual({ header: [], footer: [], quiz: false, plan: false });
});

test('a complete site has every door, in order', () => {
  expect(addressesIn(...all.toReversed())).toEqual(all);
});

test.each(all)('the door to %s is there exactly when the page is', (page) => {
  expect(addressesIn(page)).toEqual([page]);
  expect(addressesIn(...all.filter((other) => other !== page))).not.toContain(page);
});

test('the quiz has its button exactly when there is a quiz', () => {
  expect(navigate('/quiz/').quiz).toBe(true);
  expect(navigate('/quiz/team/').quiz).toBe(false);
});

test('the plan has its door in the header exactly when there is a plan', () => {
  expect(navigate('/plan/').plan).toBe(true);
  expect(navigate('/i/').plan).toBe(false);
});

test('the footer is sorted: decide, do, check, about', () => {
  const groups = navigate(...all).footer.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(['Decide', 'Do', 'Check', 'About']);
  expect(groups).toEqual(groups.toSorted((a, b) => groups.indexOf(a) - groups.indexOf(b)));
});

test('a page below another does not open the door to it', () => {
  expect(addressesIn('/compare/tea-vs-coffee/')).toEqual([]);
});

test('an offer without an address to book it has no door', () => {
  const without = build(all, 'none').footer.map(({ to }) => to);
  expect(without).not.toContain('/services/');
  expect(without).toContain('/sources/');
});

test('no door leads to the same page as another, and each says where it leads', () => {
  const { header, footer } = navigate(...all);
  const titles = [...header, ...footer].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
