import type { Hole } from '../../decision/resolve.ts';
import { type FixWords, named, type Words } from './words.ts';

/** Something to do, with the place where this site says how. */
export interface Task extends Pick<FixWords, 'sources' | 'side'> {
  to?: string | undefined;
  title: string;
  text: string;
  /** The question that it would settle, where it is a fact to find out. */
  question?: string;
}

/** What a hole asks to do. */
export function toTask(words: Words, { question, option }: Hole): Task {
  const { fix } = named(named(words.questions, question).options, option);
  if (!fix) throw new Error(`\`${question}=${option}\` leaves no hole.`);
  const { title, monday, to, sources, side } = fix;
  return { title, text: monday, ...(to ? { to } : {}), ...(sources ? { sources } : {}), ...(side ? { side } : {}) };
}
