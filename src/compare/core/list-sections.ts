import type { Section } from '../../site/core/section.ts';

/** What decides which sections a comparison has. */
interface Compared {
  tables: { id: string; short: string }[];
  /** The questions that decide it, where it has some. */
  flow?: unknown;
}

/** The sections of the page of a comparison. */
export function listSections({ tables, flow }: Compared): Section[] {
  return [
    { id: 'paths', title: 'Both paths' },
    { id: 'cards', title: 'Three things to take with you' },
    { id: 'rows', title: 'Line by line' },
    ...tables.map(({ id, short }) => ({ id, title: short })),
    { id: 'choose', title: 'When to choose which' },
    ...(flow ? [{ id: 'decide', title: 'Decide here' }] : []),
    { id: 'mistakes', title: 'Mistakes to avoid' },
    { id: 'proof', title: 'A case' },
    { id: 'faqs', title: 'Questions people ask' },
    { id: 'sources', title: 'Sources' },
  ];
}
