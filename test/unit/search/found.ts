import type { Engine, FoundPage } from '../../../src/search/core/types.ts';
import vocabulary from '../../../src/search/core/vocabulary.json' with { type: 'json' };

/** A page as Pagefind would find it: sections by anchor, with the matching words in stars. */
export function buildFoundPage(url: string, sections: Record<string, string>): FoundPage {
  const texts = Object.values(sections);
  const words = texts.join(' ').split(' ');
  let start = 0;
  const parts = Object.entries(sections).map(([anchor, text]) => {
    const own = text.split(' ');
    const matches = own.flatMap((word, index) => (word.startsWith('*') ? [start + index] : []));
    start += own.length;
    return {
      url: anchor ? `${url}#${anchor}` : url,
      title: anchor ? own.slice(0, 2).join(' ').replaceAll('*', '') : 'Page title',
      excerpt: own.map((word) => word.replace(/^\*(.*)$/, '<mark>$1</mark>')).join(' '),
      weighted_locations: matches.map((location) => ({ location, weight: 1 })),
    };
  });
  return {
    url,
    content: words.map((word) => word.replace('*', '')).join(' '),
    meta: { title: 'Page title' },
    sub_results: parts.filter(({ weighted_locations }) => weighted_locations.length > 0),
  };
}

/** An engine that answers from a table, and remembers what it was asked and which pages it read. */
export function buildEngine(answers: Record<string, FoundPage[]>): Engine & { asked: string[]; read: string[] } {
  const asked: string[] = [];
  const read: string[] = [];
  const pages = Object.values(answers).flat();
  return {
    asked,
    read,
    vocabulary,
    kinds: new Map(pages.map(({ url }) => [url, url.startsWith('/i/') ? 'Checklist item' : 'Guide'])),
    search: async (words) => {
      asked.push(words);
      const data = async (page: FoundPage) => {
        read.push(page.url);
        return page;
      };
      return { results: (answers[words] ?? []).map((page) => ({ id: page.url, score: 1, data: () => data(page) })) };
    },
  };
}
