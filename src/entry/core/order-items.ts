import type { Item } from '../../schemas/item.ts';
import { gapWords } from './item-words.ts';

type Ordered = Pick<Item, 'gap' | 'gate' | 'title'>;

const gaps = Object.keys(gapWords);

/** The order in which the site shows checks: gap by gap, gates first, then by title. */
export const compareItems = (one: Ordered, other: Ordered): number =>
  gaps.indexOf(one.gap) - gaps.indexOf(other.gap) ||
  Number(other.gate) - Number(one.gate) ||
  one.title.localeCompare(other.title, 'en');
