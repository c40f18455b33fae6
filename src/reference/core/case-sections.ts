import type { caseSections as ids } from '../../site/core/addresses.ts';
import type { Section } from '../../site/core/section.ts';

/** What each part of a reported case is called. */
export const caseTitles: Record<(typeof ids)[number], string> = {
  known: 'What is reported',
  'reported-by': 'Who reports it',
  unknown: 'What is not known',
  shows: 'What you can conclude',
  'does-not-show': 'What you cannot conclude',
  sources: 'Sources',
};

/** The parts of every reported case. */
export const caseSections: Section[] = Object.entries(caseTitles).map(([id, title]) => ({ id, title }));
