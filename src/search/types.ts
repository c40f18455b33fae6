/** A page that matches, as Pagefind describes it: the fields this site reads. */
export interface FoundPage {
  url: string;
  /** All words of the page, separated by white space. */
  content: string;
  meta: Record<string, string>;
  /** Values of each facet, such as the kind of page. */
  filters: Record<string, string[]>;
  /** Places on the page that can be linked to; those with a title or a heading count as sections. */
  anchors: FoundAnchor[];
  sub_results: FoundSection[];
}

/** An element with an id, and the number of the word it begins with. */
export interface FoundAnchor {
  id: string;
  element: string;
  text?: string;
  title?: string;
  location: number;
}

/** The part of a page from one anchor to the next. */
export interface FoundSection {
  url: string;
  title: string;
  /** Text around the matches, which stand in `<mark>`; only `<` and `>` are escaped. */
  excerpt: string;
  anchor?: FoundAnchor;
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
