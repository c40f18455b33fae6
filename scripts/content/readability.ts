/** Sentences of a text; one without an end counts as one. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’')]*)\s+(?=["“‘'(]*[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Words of a text: what white space parts, if it holds a letter or a digit. */
export const countWords = (text: string): number => listWords(text).length;

/** Syllables of an English word, by the usual rule of thumb: groups of vowels without a silent `e`. */
export function countSyllables(word: string): number {
  const parts = word.toLowerCase().match(/[a-z]+/g) ?? [''];
  return parts.reduce((sum, part) => sum + syllablesOf(part), 0);
}

/** School years that a text asks for, after Flesch and Kincaid. Each of the texts ends a sentence. */
export function gradeOf(texts: string[]): number {
  const sentences = texts.flatMap(splitSentences);
  const words = sentences.flatMap(listWords);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const listWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

function syllablesOf(part: string): number {
  if (part.length <= 3) return 1;
  const spoken = part
    .replace(/(?:[^laeiouycghsxz]es|[^aeioudty]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}
