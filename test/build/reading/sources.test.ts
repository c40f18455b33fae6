import { expect, test } from 'vitest';
import { type Element, elementsOf, findElements, pageAt, pages, textOf } from '../built-site.ts';

const within = (element: Element, name: string) =>
  elementsOf({ ...pageAt('/').document, children: [element] } as never, name);
const hasClass = (element: Element, name: string) => (element.attribs['class'] ?? '').split(' ').includes(name);

/** Titles of the works that the list at the end of a page names. */
const citedOn = (address: string) =>
  findElements(pageAt(address).document, (element) => hasClass(element, 'source-list'))
    .flatMap((list) => within(list, 'li'))
    .map((line) => textOf([...within(line, 'cite'), ...within(line, 'a')][0] as Element));

const rows = findElements(pageAt('/sources/').document, ({ attribs }) => attribs['data-read'] !== undefined);

/** What the page of all sources says: pages by the title of the work that they cite. */
const said = new Map(
  rows.map((row) => {
    const links = within(within(row, 'td').at(-1) as Element, 'a');
    return [row.attribs['data-pagefind-title'], links.map(({ attribs }) => attribs['href']?.split('#')[0])];
  }),
);
const citing = pages.filter(({ address }) => citedOn(address).length > 0).map(({ address }) => address);

test('pages that cite works exist', () => expect(citing.length).toBeGreaterThan(3));

test.each(citing)('the page of all sources says what %s cites, and nothing else', (address) => {
  const titles = [...said].filter(([, places]) => places.includes(address)).map(([title]) => title);
  expect(titles.toSorted()).toEqual([...new Set(citedOn(address))].toSorted());
});

test('every work is cited somewhere', () => {
  expect(said.size).toBeGreaterThan(10);
  expect([...said].filter(([, places]) => places.length === 0)).toEqual([]);
});

test('every work says how close we came to it, in the words that its sign is explained with', () => {
  const signs = findElements(pageAt('/sources/').document, (element) => hasClass(element, 'how'));
  const [explained, given] = ['dt', 'span'].map((name) => signs.filter((sign) => sign.name === name));
  const classOf = ({ attribs }: Element) => attribs['class'];
  expect(explained?.map(classOf)).toEqual(['how is-read', 'how is-excerpt', 'how is-second-hand']);
  expect(given?.map(classOf)).toEqual(rows.map(({ attribs }) => `how is-${attribs['data-read']}`));
  for (const sign of given ?? []) expect(['the work', 'a part', 'a report']).toContain(textOf(sign));
});
