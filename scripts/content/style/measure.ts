import { isSentence, type Part } from '../passages.ts';
import { countWords, splitSentences } from '../readability.ts';
import { findTics } from './find-tics.ts';

/** How many words make a sentence short: a row of them reads as stumps. */
export const shortSentence = 8;

/** What a body of text measures. */
export interface Style {
  /** Words in its median sentence. */
  median: number;
  /** Share of its sentences with eight words or fewer, in percent. */
  short: number;
  sentences: number;
  words: number;
  tics: number;
}

/** Measures texts. Words and tics count everywhere, sentences only where a text ends as one. */
export function measureStyle(parts: Part[]): Style {
  const passages = parts.flatMap((part) => part.passages);
  const lengths = passages
    .filter(isSentence)
    .flatMap(({ text }) => splitSentences(text).map(countWords))
    .sort((a, b) => a - b);
  const count = (sum: number, found: number) => sum + found;
  return {
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    short: Math.round((100 * lengths.filter((length) => length <= shortSentence).length) / Math.max(1, lengths.length)),
    sentences: lengths.length,
    words: passages.map(({ text }) => countWords(text)).reduce(count, 0),
    tics: passages.map(({ text }) => findTics(text).length).reduce(count, 0),
  };
}
