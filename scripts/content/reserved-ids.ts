import type { KindName } from '../../src/schemas/by-kind.ts';
import { checklistSections, comparisonSections, gapSections, symptomsAnchor } from '../../src/site/core/addresses.ts';
import { kinds } from '../../src/site/core/kinds.ts';
import { embeddedSections } from '../../src/site/core/quiz-addresses.ts';

const frame = ['contents', 'main', 'menu', 'moved-heading', 'page-map', 'search', 'theme', 'top'];
const sections = [
  ...[...comparisonSections, ...embeddedSections, ...checklistSections, ...gapSections],
  ...['audit', 'diagram', 'faq', 'reads', 'related', symptomsAnchor],
];
const numbered = /^(source-\d+|outcome-.+|paths-(title|text))$/;

/** Whether the page of such an entry uses this id itself, for its frame or for one of its sections. */
export function isReserved(id: string, kind: KindName): boolean {
  const name = id.toLowerCase();
  if (frame.includes(name)) return true;
  if (kind === 'source') return /^letter-[0a-z]$/.test(name);
  if (kind === 'duty') return ['clocks', 'table', 'sources'].includes(name) || numbered.test(name);
  if (kind === 'faq') return name === 'sources' || /^(topic-.+|source-\d+)$/.test(name);
  if (kind === 'attack') return name.startsWith('family-');
  return kinds[kind].page.includes('[slug]') && (sections.includes(name) || numbered.test(name));
}
