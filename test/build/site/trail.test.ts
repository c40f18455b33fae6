import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { elementsOf, findElements, pages, textOf } from '../built-site.ts';

const without = ['/', '/404.html'];
const idsAt = new Map(
  pages.map(({ address, document }) => [address, new Set(elementsOf(document).map(({ attribs }) => attribs['id']))]),
);
const trailsOf = ({ document }: (typeof pages)[number]) =>
  findElements(document, ({ attribs }) => attribs['aria-label'] === 'Breadcrumb');

test.each(without)('%s stands under nothing', (address) => {
  expect(pages.filter((page) => page.address === address).flatMap(trailsOf)).toEqual([]);
});

describe.each(pages.filter(({ address }) => !without.includes(address)).map((page) => [page.address, page] as const))(
  '%s',
  (address, page) => {
    const trails = trailsOf(page);
    const [steps = []] = trails.map((trail) => DomUtils.getElementsByTagName('li', trail, true));
    const links = steps.map((step) => DomUtils.getElementsByTagName('a', step, true)[0]?.attribs['href']);

    test('has one trail, an ordered list that begins at home', () => {
      expect(trails.map(({ name }) => name)).toEqual(['nav']);
      expect(steps.map(({ parent }) => (parent as { name?: string } | null)?.name)).toEqual(steps.map(() => 'ol'));
      expect(steps.length).toBeGreaterThan(1);
      expect(links[0]).toBe('/');
    });

    test('leads from page to page that exist, down to itself, which is no link', () => {
      const above = links.slice(0, -1);
      for (const link of above) {
        const [to = '', anchor] = link?.split('#') ?? [];
        expect(to, link).not.toBe(address);
        expect(idsAt.has(to), link).toBe(true);
        if (anchor) expect(idsAt.get(to)?.has(anchor), link).toBe(true);
      }
      expect(new Set(above).size).toBe(above.length);
      expect(links.at(-1)).toBeUndefined();
      expect(steps.map(({ attribs }) => attribs['aria-current'])).toEqual([...above.map(() => undefined), 'page']);
      expect(textOf(steps.at(-1) as (typeof steps)[number])).not.toBe('');
    });
  },
);

test('a check stands under its gap, a guide on its shelf', () => {
  const trailOf = (start: string) =>
    pages.flatMap((page) =>
      page.address.startsWith(start) && page.address !== start ? trailsOf(page).map(textOf) : [],
    );
  const checks = trailOf('/i/');
  expect(checks.length).toBeGreaterThan(50);
  for (const trail of checks) expect(trail).toMatch(/^Home\s*Checks\s*(Technical|Data|Organizational|Governance)\s*\S/);
  const guides = trailOf('/guides/');
  expect(guides.length).toBeGreaterThan(5);
  for (const trail of guides) expect(trail).toMatch(/^Home\s*Guides\s*(While you|On the way|When it|Before you)/);
});
