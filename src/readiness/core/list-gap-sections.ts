import type { Section } from '../../site/core/section.ts';

/** The sections of the page of a gap. */
export function listGapSections(assessment: { id: string; name: string }, checks: number): Section[] {
  return [
    { id: 'missed', title: 'Why it is missed' },
    { id: 'questions', title: 'What to ask' },
    { id: assessment.id, title: assessment.name },
    ...(checks > 0 ? [{ id: 'items', title: `${checks} checks` }] : []),
  ];
}
