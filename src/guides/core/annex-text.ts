import type { Annex } from '../../schemas/annex.ts';

/** Where an annex comes from, and when it was last read against its sources. */
export interface AnnexOrigin {
  reviewed: string;
  reviewBy: string;
  /** The address of the page part that shows it. */
  link: string;
}

/** An annex as Markdown that also reads as plain text: its clauses are numbered by hand, so that a reference to one survives any editor. */
export function annexToText({ name, caveat, parts }: Annex, { reviewed, reviewBy, link }: AnnexOrigin): string {
  const sections = parts.map(({ title, basis, clauses }, place) => [
    `## ${place + 1}. ${title}`,
    ...(basis ? [`Basis: ${basis}`] : []),
    ...clauses.map((clause, index) => `${numberOf(place, index)} ${clause}`),
  ]);
  const head = [`# ${name}`, caveat, `From <${link}>. Last read on ${reviewed}, due again by ${reviewBy}.`];
  return `${[...head, ...sections.flat()].join('\n\n')}\n`;
}

/** The number of a clause, by the places of its part and of itself. */
export const numberOf = (part: number, clause: number): string => `${part + 1}.${clause + 1}`;
