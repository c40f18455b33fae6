import { expect, test } from 'vitest';
import { listParts } from '../../../scripts/content/passages.ts';
import { faqSchema } from '../../../src/schemas/faq.ts';
import { termSchema } from '../../../src/schemas/term.ts';
import { buildGoodFiles, changeFiles, project } from '../../fixtures/project-files.ts';

const faq = { question: 'May I?', topic: 'cost' };
const term = { term: 'cup', means: 'What you drink from.', isNot: 'A bowl.' };

test.each([
  ['a question', faqSchema, faq],
  ['a term', termSchema, term],
] as const)('%s may have hidden names, and has none by default', (_, schema, entry) => {
  expect(schema.parse(entry).aliases).toEqual([]);
  expect(schema.parse({ ...entry, aliases: ['mug', 'TCO'] }).aliases).toEqual(['mug', 'TCO']);
  expect(schema.safeParse({ ...entry, aliases: [''] }).success).toBe(false);
  expect(schema.safeParse({ ...entry, aliases: 'mug' }).success).toBe(false);
});

test('a sentence that is kept for signed sheets may not change, so nothing is said about its style', () => {
  const item = buildGoodFiles()
    .get('content/items/t3kw.yaml')
    ?.replace('added: ', 'earlier: [An alarm rang.]\nadded: ');
  const parts = listParts(project(changeFiles({ 'content/items/t3kw.yaml': item })));
  const texts = parts.flatMap((part) => part.passages).filter(({ file }) => file.endsWith('t3kw.yaml'));
  expect(item).toContain('An alarm rang.');
  expect(texts.map(({ text }) => text)).not.toContain('An alarm rang.');
  expect(texts.length).toBeGreaterThan(5);
});

test('hidden names are not read, so nothing is said about their style', () => {
  const text = '---\nquestion: When should I stop?\ntopic: cost\naliases: [somebody, alarm]\n---\nAsk the host.\n';
  const parts = listParts(project(changeFiles({ 'content/faqs/when-to-stop.md': text })));
  const passages = parts.flatMap((part) => part.passages).filter(({ file }) => file.endsWith('when-to-stop.md'));
  expect(passages.map((passage) => passage.text)).toEqual(['When should I stop?', 'Ask the host.']);
});
