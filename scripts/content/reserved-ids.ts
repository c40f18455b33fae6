import type { KindName } from '../../src/schemas/by-kind.ts';
import { kinds } from '../../src/site/kinds.ts';

const frame = ['contents', 'main', 'menu', 'moved-heading', 'search', 'theme', 'top'];
const sections = [
  ...[
    'answers',
    'audit',
    'cards',
    'choose',
    'diagram',
    'faq',
    'faqs',
    'mistakes',
    'paths',
    'proof',
    'reads',
    'related',
    'rows',
  ],
  ...['sources', 'this-is-you'],
];
const numbered = /^(source-\d+|choose-.+|paths-(title|text))$/;

/** Whether the page of such an entry uses this id itself, for its frame or for one of its sections. */
export function isReserved(id: string, kind: KindName): boolean {
  const name = id.toLowerCase();
  if (frame.includes(name)) return true;
  return kinds[kind].page.includes('[slug]') && (sections.includes(name) || numbered.test(name));
}
