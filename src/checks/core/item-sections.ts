import type { itemSections as ids } from '../../site/core/addresses.ts';
import type { Section } from '../../site/core/section.ts';

const titles: Record<(typeof ids)[number], string> = {
  why: 'Why it matters',
  how: 'How to check it',
  evidence: 'What counts as evidence',
  sources: 'Sources',
};

/** The parts of the page of every item. */
export const itemSections: Section[] = Object.entries(titles).map(([id, title]) => ({ id, title }));
