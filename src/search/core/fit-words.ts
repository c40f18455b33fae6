import { isSameWord, pickTerms, splitWords } from './words.ts';

/** Tells whether a text holds all words of the reader but the empty ones, in other forms or by their beginnings. Every text does where there are none. */
export function fitWords(words: string, empty: string[] = []): (text: string) => boolean {
  const terms = words ? pickTerms(words, empty) : [];
  return (text) => {
    const known = terms.length > 0 ? splitWords(text) : [];
    return terms.every((term) => known.some((word) => word.startsWith(term) || isSameWord(word, term)));
  };
}
