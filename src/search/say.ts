import type { Finding } from './find.ts';
import type { KindGroup } from './groups.ts';

/** Says in one sentence what was found, for the line above the results and for readers who listen. */
export function sayFinding({ query, also, isPartial }: Finding, groups: KindGroup[]): string {
  const pages = groups.flatMap((group) => group.pages);
  const places = pages.flatMap((page) => page.places);
  if (places.length === 0) return `Nothing found for “${query}”`;
  const where = `${count(places, 'result')} on ${count(pages, 'page')}`;
  if (isPartial) return `No page has all the words of “${query}”. ${where} with some of them`;
  return `${where} for “${query}”${also.length > 0 ? `, also read as “${also.join('” or “')}”` : ''}`;
}

function count(things: unknown[], name: string): string {
  return `${things.length} ${name}${things.length === 1 ? '' : 's'}`;
}
