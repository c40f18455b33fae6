import { describe, expect, test } from 'vitest';
import { readLinkedTerms } from '../../../scripts/integrations/link-terms.ts';
import { mostTermLinks } from '../../../scripts/integrations/term-links.ts';
import { type Element, elementsOf, findElements, pageAt, pages } from '../built-site.ts';

const glossary = '/glossary/';
const isTerm = ({ attribs }: Element) => (attribs['class'] ?? '').split(' ').includes('term');
const linksOn = (address: string) => findElements(pageAt(address).document, isTerm);
const around = ({ parent }: Element): Element[] =>
  parent !== null && 'attribs' in parent ? [parent as Element, ...around(parent as Element)] : [];
const ids = new Set(elementsOf(pageAt(glossary).document).flatMap(({ attribs }) => attribs['id'] ?? []));

test('every term that pages link to stands in the glossary', () => {
  const terms = readLinkedTerms();
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(terms.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test('pages use the glossary', () => {
  const linking = pages.filter(({ address }) => linksOn(address).length > 0);
  expect(linking.length).toBeGreaterThan(5);
});

test.each([glossary, '/quiz/', '/quiz/team/'])('%s has no such link', (address) => {
  expect(linksOn(address)).toEqual([]);
});

describe.each(pages.map(({ address }) => address))('%s', (address) => {
  const links = linksOn(address);

  test('links each term at most once, and few of them', () => {
    const targets = links.map(({ attribs }) => attribs['href']);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets.length).toBeLessThanOrEqual(mostTermLinks);
    for (const target of targets) expect(ids).toContain(target?.replace(`${glossary}#`, ''));
  });

  test('links them in sentences of the page only', () => {
    const wrong = links.filter((link) => {
      const names = around(link).map(({ name }) => name);
      return (
        !names.includes('main') ||
        names.some((name) => /^(a|button|h[1-6]|label|summary|code|svg|nav|th|dt|template)$/.test(name))
      );
    });
    expect(wrong.map(({ attribs }) => attribs['href'])).toEqual([]);
  });
});
