/** A page that matches, as Pagefind describes it: the fields this site reads. */
export interface FoundPage {
  url: string;
  /** All words of the page, separated by white space. */
  content: string;
  meta: { title?: string };
  /** The parts of the page that match, from one titled anchor to the next. */
  sub_results: FoundSection[];
}

/** A section that matches, or what stands before the first one. */
export interface FoundSection {
  url: string;
  title: string;
  /** Text around the matches, which stand in `<mark>`; only `<` and `>` are escaped. */
  excerpt: string;
  weighted_locations: { location: number; weight: number }[];
}

/** The search engine, as far as this site uses it. */
export interface Engine {
  /** Pages with the words, best first. */
  search(words: string): Promise<{ results: Hit[] }>;
  /** The kind of each page, by its id. */
  kinds: Map<string, Kind>;
  vocabulary: Vocabulary;
}

/** What the search knows about words. */
export interface Vocabulary {
  /** Words that say little. Pagefind takes each as the beginning of others: `a` alone would match a tenth of the index. */
  empty: string[];
  /** Names that readers use for the same thing, line by line; the ones this site itself uses come first. */
  names: string[][];
}

/** A page that a search found; its text is loaded only when it is read. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** The groups of the results. Each page that can be found is of one kind. */
export type Kind =
  | 'Change'
  | 'Checklist'
  | 'Checklist item'
  | 'Comparison'
  | 'Glossary'
  | 'Guide'
  | 'Offer'
  | 'Overview'
  | 'Questions'
  | 'Quiz'
  | 'Readiness'
  | 'Recommendation'
  | 'Reported case'
  | 'Rescue'
  | 'Source'
  | 'Tool';

/** A run of text, marked where it answers the query. */
export interface Part {
  text: string;
  marked: boolean;
}

/** One result: a section of a page, or the page itself. */
export interface Place {
  address: string;
  title: Part[];
  text: Part[];
  page: { address: string; title: string; kind: Kind };
  /** The words of the query that stand here. */
  terms: string[];
  score: number;
}
