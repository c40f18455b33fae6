const joints = /[\s\u2010-\u2015/-]+/;
const kept = /[^\p{L}\p{N}+#@]+/gu;
const accents = /\p{M}/gu;

// Pagefind takes each word as the beginning of others: `a` alone would match a tenth of the dictionary.
const empty = new Set(
  (
    'a an and any are as at be but by can do does for from get has have how i if in is it its many much my need of on or our ' +
    'should so that the there they this to us was we what when where which who why will with would you your'
  ).split(' '),
);

/** One word as it is compared: lower case, without accents and punctuation. */
export function toPlainWord(word: string): string {
  return word.normalize('NFD').replace(accents, '').replace(kept, '').toLowerCase();
}

/** The words of a text as they are compared. */
export function splitWords(text: string): string[] {
  return text.split(joints).map(toPlainWord).filter(Boolean);
}

/** The words of a query that carry its meaning; all of them when none does. */
export function pickTerms(query: string): string[] {
  const words = [...new Set(splitWords(query))];
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two words share all but their endings, such as *approves* and *approval*. */
export function isSameWord(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const stem = Math.max(3, shortest - 2);
  return one === other || (shortest >= stem && one.slice(0, stem) === other.slice(0, stem));
}
