import type { Diagram, Facts, Leaf } from './model.ts';

/** Walks from the root to the leaf that the facts lead to. */
export function walkDiagram({ root, nodes, leaves }: Diagram, facts: Facts): Leaf {
  let at = root;
  while (at >= 0) {
    const node = nodes[at] as number[];
    at = node[1 + (facts[node[0] as number] as number)] as number;
  }
  return leaves[-1 - at] as Leaf;
}

/** Builds the smallest diagram in question order that agrees with `leafOf` on every combination of digits. */
export function compileDiagram(radices: number[], leafOf: (state: number) => Leaf): Diagram {
  const nodes: number[][] = [];
  const leaves: Leaf[] = [];
  const known = new Map<string, number>();
  const share = (key: string, add: () => number): number => {
    const place = known.get(key) ?? add();
    known.set(key, place);
    return place;
  };
  const build = (question: number, state: number): number => {
    const radix = radices[question];
    if (radix === undefined) {
      const leaf = leafOf(state);
      return share(`leaf ${Object.values(leaf).join(' ')}`, () => -leaves.push(leaf));
    }
    const children = Array.from({ length: radix }, (_, digit) => build(question + 1, state * radix + digit));
    const first = children[0] as number;
    if (children.every((child) => child === first)) return first;
    const node = [question, ...children];
    return share(node.join(), () => nodes.push(node) - 1);
  };
  return { root: build(0, 0), nodes, leaves };
}
