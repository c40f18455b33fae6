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

/** What the page of all sources says: pages by the title of the work that they cite. */
const said = new Map(
  findElements(pageAt('/sources/').document, (element) => hasClass(element, 'entry')).map((entry) => {
    const links = within(entry, 'li').flatMap((line) => within(line, 'a'));
    return [textOf(within(entry, 'h2')[0] as Element), links.map(({ attribs }) => attribs['href']?.split('#')[0])];
  }),
);
const citing = pages.filter(({ address }) => citedOn(address).length > 0).map(({ address }) => address);

test('pages that cite works exist', () => expect(citing.length).toBeGreaterThan(3));

test.each(citing)('the page of all sources says what %s cites, and nothing else', (address) => {
  const titles = [...said].filter(([, places]) => places.includes(address)).map(([title]) => title);
  expect(titles.toSorted()).toEqual([...new Set(citedOn(address))].toSorted());
});

test('every work is cited somewhere', () => {
  const [, ...works] = [...said];
  expect(works.length).toBeGreaterThan(10);
  expect(works.filter(([, places]) => places.length === 0)).toEqual([]);
});
