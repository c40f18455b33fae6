import { dropTitle, markWords, splitMarks } from './marks.ts';
import type { FoundPage, FoundSection, Kind, Place } from './types.ts';
import { isSameWord, splitWords, toPlainWord } from './words.ts';

const space = /[^\S\uFEFF]+/;

/** A section with the words in it that matched, and how much the page says that each weighs. */
interface Matched {
  section: FoundSection;
  hits: { word: string; weight: number }[];
}

/** The sections of a page that answer a query, each with a score. The rank of the page counts for all. */
export function scoreSections(page: FoundPage, kind: Kind, query: string, terms: string[], rank: number): Place[] {
  const words = page.content.split(space);
  const matched = page.sub_results.map((section) => ({
    section,
    hits: section.weighted_locations.map(({ location, weight }) => ({
      word: toPlainWord(words[location] ?? ''),
      weight,
    })),
  }));
  const rarity = new Map(terms.map((term) => [term, measureRarity(matched, term)]));
  return matched.map((found) => toPlace(page, kind, found, splitWords(query), rarity, rank));
}

/** A word that few sections hold says more about a section than one that all hold. */
function measureRarity(matched: Matched[], term: string): number {
  const holding = matched.filter(({ hits }) => hits.some(({ word }) => isSameWord(word, term)));
  return Math.log(1 + matched.length / (holding.length || 1));
}

function toPlace(
  page: FoundPage,
  kind: Kind,
  { section, hits }: Matched,
  asked: string[],
  rarity: Map<string, number>,
  rank: number,
): Place {
  const pageTitle = page.meta.title ?? page.url;
  const title = section.title || pageTitle;
  const titleWords = splitWords(title);
  const excerpt = splitMarks(section.excerpt);
  const text = splitWords(excerpt.map((part) => part.text).join('')).join(' ');
  const terms: string[] = [];
  let score = 0;
  for (const [term, rare] of rarity) {
    const weights = hits.filter(({ word }) => isSameWord(word, term)).map(({ weight }) => Math.min(1, weight));
    if (weights.length === 0) continue;
    terms.push(term);
    score += rare * Math.max(...weights) * (titleWords.some((word) => isSameWord(word, term)) ? 2 : 1);
  }
  return {
    address: section.url,
    title: markWords(title, new Set(hits.map(({ word }) => word))),
    text: dropTitle(excerpt, title),
    page: { address: page.url, title: pageTitle, kind },
    terms,
    score:
      score *
      rank *
      (1 + countPairs(text, asked) / 2) *
      rateTitle(titleWords.join(' '), asked, section.url === page.url),
  };
}

/** How many neighbors in the query are neighbors in the text, too. */
function countPairs(text: string, asked: string[]): number {
  return asked.filter((word, place) => place && text.includes(`${asked[place - 1]} ${word}`)).length;
}

/** A title that begins with several words as they were asked, or is the one word, names the thing itself; best is a page of that name. */
function rateTitle(title: string, asked: string[], isPage: boolean): number {
  const name = asked.join(' ');
  return title === name || (asked[1] && title.startsWith(name)) ? 2 + Number(isPage) : 1;
}
