import type { Source } from '../../schemas/source.ts';

/** What each state of a source means, in the words of the lists of sources. */
export const sureness: Record<Source['sureness'], string> = {
  read: 'We read the work itself.',
  excerpt: 'We read a part of it.',
  'second-hand': 'We read it in someone else’s report.',
};

/** The same after *We read*, in as few words. */
export const sureWords: Record<Source['sureness'], string> = {
  read: 'the work',
  excerpt: 'a part',
  'second-hand': 'a report',
};

/** Said of a work without an address. */
export const noAddress = 'We know of no address where you can read it.';

/** Numbers cited sources in the order of their first citation, as a reader meets them. */
export function numberSources(citations: (string[] | undefined)[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const id of citations.flatMap((ids) => ids ?? [])) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

/** Ids of all sources that an entry names anywhere in its data, each once. */
export function listCitations(data: unknown): string[] {
  if (data === null || typeof data !== 'object') return [];
  const found = Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    name === 'sources' && Array.isArray(value)
      ? value.filter((id): id is string => typeof id === 'string')
      : listCitations(value),
  );
  return [...new Set(found)];
}
