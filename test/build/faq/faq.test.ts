import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faqTopics, topicAnchor } from '../../../src/site/core/faq-topics.ts';
import { elementsOf, findElements, pageAt, pages, textOf } from '../built-site.ts';

const { document } = pageAt('/faq/');
const files = readdirSync('content/faqs').map((file) => file.replace(/\.md$/, ''));
const within = (element: (typeof document.children)[number], name: string) =>
  elementsOf({ ...document, children: [element] } as typeof document, name);
const sections = findElements(document, ({ attribs }) => 'data-topic' in attribs);
const folds = elementsOf(document, 'details');
const contentOf = (fold: (typeof folds)[number]) => within(fold, 'div').find(({ attribs }) => 'id' in attribs);

test('every question of the library stands on the page once, folded, under a topic', () => {
  expect(folds.map((fold) => contentOf(fold)?.attribs['id']).toSorted()).toEqual(files.toSorted());
  expect(folds.filter(({ attribs }) => 'open' in attribs)).toEqual([]);
  expect(sections.flatMap((section) => within(section, 'details'))).toHaveLength(folds.length);
});

test('the topics come in their order, each with its place in the contents and the number of its questions', () => {
  const shown = sections.map(({ attribs }) => attribs['data-topic']);
  expect(shown).toEqual(Object.keys(faqTopics).filter((topic) => shown.includes(topic)));
  expect(sections.map(({ attribs }) => attribs['id'])).toEqual(shown.map((topic) => topicAnchor(topic ?? '')));
  const links = elementsOf(document, 'nav').filter(({ attribs }) => attribs['id'] === 'page-map');
  const hrefs = links.flatMap((nav) => within(nav, 'a')).map(({ attribs }) => attribs['href']);
  expect(hrefs).toEqual([...sections.map(({ attribs }) => `#${attribs['id']}`), '#sources']);
  const options = elementsOf(document, 'option').filter(({ attribs }) => attribs['value']);
  expect(options.map(textOf)).toEqual(
    sections.map((section) => {
      const [title = ''] = within(section, 'h2').map(textOf);
      return `${title} (${within(section, 'details').length})`;
    }),
  );
});

test('every question leads on to a page that exists', () => {
  for (const fold of folds) {
    const { id } = contentOf(fold)?.attribs ?? {};
    const next = within(fold, 'a').filter(({ attribs }) => attribs['class'] === 'more');
    expect(next, id).toHaveLength(1);
    const page = next[0]?.attribs['href']?.split('#')[0];
    expect(
      pages.map(({ address }) => address),
      id,
    ).toContain(page);
  }
});

test('a question on a comparison has the same words as on the page of all questions', () => {
  const { html } = pageAt('/compare/ai-poc-vs-production-sprint/');
  expect(html).toContain('id="why-do-pilots-get-stuck"');
  const answer = 'A trial that ends in a clear no has done its job.';
  expect(html).toContain(answer);
  expect(pageAt('/faq/').html).toContain(answer);
});
