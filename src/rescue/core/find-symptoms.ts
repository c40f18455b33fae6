import type { Rescue } from '../../schemas/rescue.ts';
import { cleanLog } from './clean-log.ts';
import { findStatuses } from './find-statuses.ts';

type Line = Pick<Rescue['symptoms'][number]['lines'][number], 'id' | 'see' | 'signs' | 'statuses'>;

/** A symptom, and the texts and statuses that give it away. */
export interface Symptom {
  id: string;
  signs: string[];
  statuses: string[];
}

/** A symptom that fits a text, and the words of that text which say so. */
export interface Found {
  id: string;
  because: string[];
}

/** The longest text that is looked through, in characters. */
export const longestLog = 20_000;

/** What to look for of a line of the page: what the reader sees, and what else logs say of it. */
export const toSymptom = ({
  id,
  see,
  signs = [],
  statuses = [],
}: Pick<Line, 'id' | 'see' | 'signs' | 'statuses'>): Symptom => ({
  id,
  signs: [see, ...signs],
  statuses,
});

/** The symptoms that fit a pasted text, in their order: an error with all that a log puts around it, or a few words. */
export function findSymptoms(pasted: string, symptoms: readonly Symptom[]): Found[] {
  const text = cleanLog(pasted.slice(0, longestLog));
  const words = splitWords(text);
  const places = Map.groupBy(words.keys(), (place) => words[place]?.text ?? '');
  const statuses = findStatuses(text);
  return symptoms.flatMap(({ id, signs, statuses: fitting }) => {
    const because = [
      ...signs.flatMap((sign) => findSign(text, words, places, splitWords(sign)) ?? []),
      ...statuses.filter(({ status }) => fitting.some((range) => isWithin(status, range))).map(({ shown }) => shown),
    ];
    return because.length > 0 ? [{ id, because: [...new Set(because)] }] : [];
  });
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const splitWords = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** Logs cut long messages off at either end, so half of one is enough, though never fewer than four words of it. */
const enough = (length: number) => Math.min(length, Math.max(4, Math.ceil(length / 2)));

/** The longest part of a sign that stands in the text, word by word, where it is long enough. */
function findSign(text: string, words: Word[], places: Map<string, number[]>, sign: Word[]): string | undefined {
  let best = { start: 0, length: 0 };
  for (const [from, { text: first }] of sign.entries()) {
    if (sign.length - from <= best.length) break;
    for (const start of places.get(first) ?? []) {
      let length = 1;
      while (from + length < sign.length && words[start + length]?.text === sign[from + length]?.text) length += 1;
      if (length > best.length) best = { start, length };
    }
  }
  if (best.length < enough(sign.length)) return undefined;
  const [first, last] = [words[best.start], words[best.start + best.length - 1]];
  return first && last && text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

function isWithin(status: number, range: string): boolean {
  const [from = '', to = from] = range.split('-');
  return status >= Number(from) && status <= Number(to);
}
