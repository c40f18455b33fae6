const joints = /[\s\u2010-\u2015/-]+/;
const kept = /[^\p{L}\p{N}+#@]+/gu;
const accents = /\p{M}/gu;

/** One word as it is compared: lower case, without accents and punctuation. */
export function toPlainWord(word: string): string {
  return word.normalize('NFD').replace(accents, '').replace(kept, '').toLowerCase();
}

/** The words of a text as they are compared. */
export function splitWords(text: string): string[] {
  return text.split(joints).map(toPlainWord).filter(Boolean);
}

/** The words of a query that carry its meaning, which the empty ones do not; all of them when none does. */
export function pickTerms(query: string, empty: string[]): string[] {
  const words = [...new Set(splitWords(query))];
  const telling = words.filter((word) => !empty.includes(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two words share all but their endings, such as *approves* and *approval*. What holds digits has no ending. */
export function isSameWord(one: string, other: string): boolean {
  if (/\d/.test(one)) return one === other;
  const shortest = Math.min(one.length, other.length);
  const stem = Math.max(3, shortest - 2);
  return one === other || (shortest > 2 && one.slice(0, stem) === other.slice(0, stem));
}
