import { describe, expect, test } from 'vitest';
import { type Element, findElements, pages } from '../built-site.ts';

type Node = Element['children'][number];

const guides = pages.filter(({ address }) => /^\/guides\/.+\/$/.test(address));

/** What stands beside the text of a guide: ways to other places, works cited, forms, code to copy, and drawings, which a list or table tells again. */
const isBeside = ({ name, attribs }: Element): boolean =>
  ['nav', 'svg', 'script', 'template', 'output', 'work-sheet', 'copy-code'].includes(name) ||
  attribs['class'] === 'annex' ||
  ['next', 'related', 'sources'].includes(attribs['id'] ?? '');

/** The texts that somebody reads who reads a guide from its title to its last section, tables and lists included. */
function listTexts(node: Node): string[] {
  if (node.type === 'text') return [node.data];
  if (!('children' in node)) return [];
  return 'attribs' in node && isBeside(node) ? [] : node.children.flatMap(listTexts);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

describe('a guide is read in one sitting: 900 to 1,800 words', () => {
  test('there are guides to measure', () => {
    expect(guides.length).toBeGreaterThanOrEqual(10);
  });

  test.each(guides.map((page) => [page.address, page.document] as const))('%s', (_, document) => {
    const text = findElements(document, ({ name }) => name === 'copy-links')
      .flatMap(listTexts)
      .join(' ');
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1800);
  });
});
