import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { findOddDay } from '../../../scripts/content/checks/odd-days.ts';
import { isDay, sayDays } from '../../../src/text/day.ts';
import { type Document, elementsOf, pages } from '../built-site.ts';

/** Code, files to take along, and works that others named: there a day stays as it is. */
const foreign = new Set(['script', 'style', 'code', 'pre', 'cite', 'textarea']);
const isForeign = ({ name, attribs }: { name: string; attribs: Record<string, string> }): boolean =>
  foreign.has(name) || attribs['rel'] === 'external' || /^\/sources\/#/.test(attribs['href'] ?? '');

/** The texts of a page that are ours, piece by piece. */
function textsOf(nodes: Document['children']): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.data];
    return 'attribs' in node && !isForeign(node) ? textsOf(node.children) : [];
  });
}

test.each(pages.map((page) => [page.address, page] as const))(
  '%s writes its days in one way',
  (address, { document }) => {
    const titles =
      address === '/sources/' ? elementsOf(document, 'h2').map((title) => DomUtils.textContent(title)) : [];
    const texts = textsOf(elementsOf(document, 'main')).filter((text) => !titles.some((title) => title.includes(text)));
    expect(texts.flatMap((text) => findOddDay(text) ?? [])).toEqual([]);
  },
);

test('what is marked as a day says that day', () => {
  const times = pages.flatMap(({ document }) => elementsOf(document, 'time'));
  const days = times.filter(({ attribs }) => isDay(attribs['datetime'] ?? ''));
  expect(days.length).toBeGreaterThan(300);
  for (const day of days) expect(DomUtils.textContent(day)).toBe(sayDays(day.attribs['datetime'] ?? ''));
});
