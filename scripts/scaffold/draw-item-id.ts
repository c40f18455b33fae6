import { itemIdPattern } from '../../src/schemas/item.ts';

const signs = 'bcdfghjkmnpqrstvwxz23456789';

/** A free id for an item: drawn by lot, since it must mean nothing. */
export function drawItemId(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  for (;;) {
    const id = Array.from({ length: 4 }, () => signs[Math.floor(random() * signs.length)]).join('');
    if (itemIdPattern.test(id) && !taken.has(id)) return id;
  }
}
