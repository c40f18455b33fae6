interface Block {
  shift: number;
  weight: number;
  items: number;
}

/**
 * Where to put boxes of these heights below each other, so that none overlap and each is as near to its wish as it can
 * be: least squares under the order given. What has no wish goes where its neighbors leave it.
 */
export function stackNear(heights: number[], wishes: (number | undefined)[], gap: number): number[] {
  // Counted from where each would stand in the closest stack, a shift must never shrink from one box to the next.
  const stack = heights.map((_, place) => heights.slice(0, place).reduce((sum, height) => sum + height + gap, 0));
  const blocks: Block[] = [];
  for (const [place, start] of stack.entries()) {
    const wish = wishes[place];
    let block: Block = { shift: (wish ?? 0) - start, weight: 1, items: 1 };
    if (wish === undefined) block = { shift: blocks.at(-1)?.shift ?? 0, weight: 0, items: 1 };
    for (let before = blocks.at(-1); before && before.shift >= block.shift; before = blocks.at(-1)) {
      blocks.pop();
      block = join(before, block);
    }
    blocks.push(block);
  }
  const shifts = blocks.flatMap(({ shift, items }) => Array.from({ length: items }, () => shift));
  return stack.map((start, place) => start + (shifts[place] ?? 0));
}

function join(one: Block, other: Block): Block {
  const weight = one.weight + other.weight;
  const shift = weight === 0 ? one.shift : (one.shift * one.weight + other.shift * other.weight) / weight;
  return { shift, weight, items: one.items + other.items };
}
