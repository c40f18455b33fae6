import { cleanFragment } from '../../text/clean-fragment.ts';
import { longestFragment, tooLongLink } from '../../text/limits.ts';
import type { Typed } from './read-entered.ts';

/** The longest number that a link may hold, in characters. */
const longest = 30;

/** What a link holds: the texts of fields that are known here, and a sentence where something was not understood. */
export interface Opened {
  typed: Typed;
  problem?: string;
}

/** What was typed as the fragment of a link; nothing where all is empty. */
export function writeTyped(typed: Typed): string {
  const filled = Object.entries(typed)
    .map(([name, text]) => [name, text.trim()])
    .filter(([, text = '']) => text !== '' && text.length <= longest);
  if (filled.length === 0) return '';
  const pairs = new URLSearchParams([['v', '1'], ...filled]);
  pairs.sort();
  return `#${pairs}`;
}

/** Reads such a fragment. What is known is kept, and the rest is told. A fragment without pairs is the name of a place, and holds nothing. */
export function readTyped(fragment: string, names: readonly string[]): Opened {
  if (fragment.length > longestFragment) return { typed: {}, problem: tooLongLink };
  const text = cleanFragment(fragment);
  if (!text.includes('=')) return { typed: {} };
  const { v, ...pairs } = Object.fromEntries(new URLSearchParams(text));
  if (v !== '1') return { typed: {}, problem: 'This link is not one of this calculator. Enter your numbers below.' };
  const all = Object.entries(pairs);
  const known = all.filter(([name, value]) => names.includes(name) && value.length <= longest);
  const left = all.length - known.length;
  const numbers = left === 1 ? 'One number of this link is' : `${left} numbers of this link are`;
  return {
    typed: Object.fromEntries(known),
    ...(left > 0 && { problem: `${numbers} not known here, and left out. All others are in the form.` }),
  };
}
