import type { calculatorSections as ids } from '../../site/core/addresses.ts';
import type { Section } from '../../site/core/section.ts';

const titles: Record<(typeof ids)[number], string> = {
  examples: 'Worked examples',
  formulas: 'How each number is worked out',
  'left-out': 'What is left out',
};

/** The parts of the page of every calculator. */
export const calculatorSections: Section[] = Object.entries(titles).map(([id, title]) => ({ id, title }));
