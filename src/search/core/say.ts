import type { Finding } from './find.ts';
import type { KindGroup } from './groups.ts';

/** Says in one sentence what was found, for the line above the results and for readers who listen. */
export function sayFinding({ query, also, isPartial, isEarly }: Finding, groups: KindGroup[]): string {
  if (isEarly) return 'Searching …';
  const pages = groups.flatMap((group) => group.pages);
  const places = pages.flat().length;
  if (places === 0) return `Nothing found for “${query}”`;
  const where = `${count(places, 'result')} on ${count(pages.length, 'page')}`;
  if (isPartial) return `No page has all the words of “${query}”. ${where} with some of them`;
  return `${where} for “${query}”${also[0] ? `, also read as “${also.join('” or “')}”` : ''}`;
}

/** A number of things, with their name. */
export function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
