/** All subsets, the smallest first; among those of one size, in the order of the list. */
export function* chooseSubsets<Item>(list: Item[]): Generator<Item[]> {
  for (let size = 0; size <= list.length; size++) yield* choose(list, size);
}

function* choose<Item>(list: Item[], size: number): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (const [place, item] of list.entries())
      for (const rest of choose(list.slice(place + 1), size - 1)) yield [item, ...rest];
}
