import type { Finding } from './find.ts';
import type { KindGroup } from './groups.ts';

/** Says in one sentence what was found, for the line above the results and for readers who listen. */
export function sayFinding({ query, also, isPartial }: Finding, groups: KindGroup[]): string {
  const pages = groups.flatMap((group) => group.pages);
  const places = pages.reduce((sum, page) => sum + page.places.length, 0);
  if (places === 0) return `Nothing found for “${query}”`;
  const where = `${count(places, 'result')} on ${count(pages.length, 'page')}`;
  if (also.length > 0) return `${where} for “${query}”, also read as ${also.map((words) => `“${words}”`).join(' or ')}`;
  if (isPartial) return `No page has all the words of “${query}”. ${where} with some of them`;
  return `${where} for “${query}”`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
