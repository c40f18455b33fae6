import type { Section } from '../../site/core/section.ts';

/** What decides which sections a comparison has. */
interface Compared {
  tables: { id: string; short: string }[];
  cards: unknown[];
  faqs: unknown[];
  diagram?: unknown;
  /** The questions that decide it, where it has some. */
  flow?: unknown;
  proof?: unknown;
}

/** The sections of the page of a comparison: those in which something stands. */
export function listSections({ cards, diagram, faqs, flow, proof, tables }: Compared): Section[] {
  return [
    { id: 'choose', title: 'When to choose which' },
    ...(flow ? [{ id: 'decide', title: 'Decide here' }] : []),
    { id: 'rows', title: 'Line by line' },
    ...(diagram ? [{ id: 'paths', title: 'Both paths' }] : []),
    { id: 'mistakes', title: 'Mistakes to avoid' },
    ...tables.map(({ id, short }) => ({ id, title: short })),
    ...(cards.length > 0 ? [{ id: 'cards', title: 'Three things to take with you' }] : []),
    ...(proof ? [{ id: 'proof', title: 'A case' }] : []),
    ...(faqs.length > 0 ? [{ id: 'faqs', title: 'Questions people ask' }] : []),
    { id: 'sources', title: 'Sources' },
  ];
}
