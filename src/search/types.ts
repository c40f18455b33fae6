/** A page that matches, as Pagefind describes it: the fields this site reads. */
export interface FoundPage {
  url: string;
  /** All words of the page, separated by white space. */
  content: string;
  meta: { title?: string };
  /** Values of each facet, such as the kind of page. */
  filters: Record<string, string[]>;
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
  search(words: string): Promise<{ results: { score: number; data(): Promise<FoundPage> }[] }>;
}

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
  page: { address: string; title: string; facets: Record<string, string[]> };
  /** The words of the query that stand here. */
  terms: string[];
  score: number;
}
