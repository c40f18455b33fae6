import type { TreeWay } from '../../decision/asking-tree.ts';
import type { WayWords } from './path-data.ts';
import { named } from './words.ts';

/** What is marked in the tree, in one sentence. */
export function sayWay({ questions, outcomes }: WayWords, { steps, stopsAt, outcome }: TreeWay): string {
  if (steps.length === 0) return 'This link holds no answer to the first question, so no way is marked.';
  const marked = 'Marked: the way your answers took.';
  if (stopsAt !== undefined) return `${marked} They stop at “${named(questions, stopsAt).ask}”`;
  return `${marked} It ends at: ${outcome === undefined ? 'Not decided yet' : named(outcomes, outcome).short}.`;
}
