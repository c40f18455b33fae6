/** A line of the index of everything. */
export interface IndexLine {
  address: string;
  title: string;
  /** What waits there, such as *Comparison* or *Mistake*. */
  kind: string;
}

/** The anchor of a letter on a page that is sorted by letters. */
export const letterAnchor = (letter: string): string => `letter-${letter.toLowerCase()}`;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const unsorted = /^["“‘'(]*((an?|the)\s+)?/i;

/** Sorts lines the way a printed index does (without leading articles and quotes) and groups them by first letter. */
export function groupByLetter<Line extends { title: string }>(lines: Line[]): { letter: string; entries: Line[] }[] {
  const keyed = lines.map((line) => ({ line, key: line.title.replace(unsorted, '') }));
  keyed.sort((a, b) => collator.compare(a.key, b.key));
  const groups = new Map<string, Line[]>();
  for (const { line, key } of keyed) {
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0';
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}
