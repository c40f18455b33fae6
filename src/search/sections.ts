import { dropTitle, markWords, splitMarks } from './marks.ts';
import type { FoundPage, FoundSection, Place } from './types.ts';
import { isSameWord, pickTerms, splitWords, toPlainWord } from './words.ts';

const space = /[^\S\uFEFF]+/;

interface Section {
  found: FoundSection;
  words: string[];
  /** Words that matched, and how much the page says they weigh. */
  hits: { word: string; weight: number }[];
}

/** The sections of a page that answer a query, each with a score. */
export function rankSections(page: FoundPage, query: string): Place[] {
  const sections = cutSections(page);
  const rarity = measureRarity(sections, pickTerms(query));
  return sections.map((section) => ({
    ...toPlace(page, section),
    terms: [...rarity.keys()].filter((term) => holds(section, term)),
    score: scoreSection(section, query, rarity),
  }));
}

function cutSections(page: FoundPage): Section[] {
  const words = page.content.split(space);
  const starts = page.anchors
    .filter(({ title, text, element }) => title || (text && /^h\d$/i.test(element)))
    .map(({ location }) => location);
  return page.sub_results.map((found) => {
    const start = found.anchor?.location ?? 0;
    const end = Math.min(words.length, ...starts.filter((place) => place > start || (place === 0 && !found.anchor)));
    const hits = found.weighted_locations.map(({ location, weight }) => ({ word: toPlainWord(words[location] ?? ''), weight }));
    return { found, words: splitWords(words.slice(start, end).join(' ')), hits };
  });
}

/** A word that few sections hold says more about a section than one that all hold. */
function measureRarity(sections: Section[], terms: string[]): Map<string, number> {
  return new Map(
    terms.map((term) => {
      const holding = sections.filter((section) => holds(section, term)).length;
      return [term, holding === 0 ? 0 : Math.log(1 + sections.length / holding)];
    }),
  );
}

function holds({ hits }: Section, term: string): boolean {
  return hits.some(({ word }) => isSameWord(word, term));
}

function scoreSection({ found, words, hits }: Section, query: string, rarity: Map<string, number>): number {
  const title = splitWords(found.title);
  let score = 0;
  for (const [term, rare] of rarity) {
    const weights = hits.filter(({ word }) => isSameWord(word, term)).map(({ weight }) => Math.min(1, weight));
    if (weights.length === 0) continue;
    const often = 1 + 0.15 * Math.min(3, weights.length - 1);
    const titled = title.some((word) => isSameWord(word, term)) ? 2 : 1;
    score += rare * Math.max(...weights) * often * titled;
  }
  return (score * (1 + 0.5 * countPairs(words, splitWords(query)))) / (1 + words.length / 400);
}

/** How many neighbors in the query are neighbors in the text, too. */
function countPairs(words: string[], asked: string[]): number {
  return asked.slice(1).filter((second, index) => {
    const first = asked[index] ?? '';
    return words.some((word, place) => isSameWord(word, first) && isSameWord(words[place + 1] ?? '', second));
  }).length;
}

function toPlace(page: FoundPage, { found, hits }: Section): Omit<Place, 'terms' | 'score'> {
  const title = page.meta['title'] ?? page.url;
  const shown = found.title || title;
  return {
    address: found.url,
    title: markWords(shown, new Set(hits.map(({ word }) => word))),
    text: dropTitle(splitMarks(found.excerpt), shown),
    page: { address: page.url, title, facets: page.filters },
  };
}
