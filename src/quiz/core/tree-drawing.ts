import type { AskingTree, TreeNode } from '../../decision/asking-tree.ts';
import { wrapLabel } from '../../drawing/core/wrap-label.ts';
import { type ColumnItem, placeColumns, type Thread } from './tree-columns.ts';

/** What is said where the tree ends. */
export interface TreeEnd {
  name: string;
  tone: string;
}

/** The words that a tree is drawn with. */
export interface TreeWords {
  question: (id: string) => string;
  option: (question: string, option: string) => string;
  end: (outcome: string | undefined) => TreeEnd;
}

/** Answers that lead to the same place; positions count from the corner of the box. */
export interface DrawnRow {
  y: number;
  height: number;
  /** A line names its option where the row holds several. */
  lines: { x: number; y: number; text: string; option?: string }[];
  end?: { tone: string; lines: { y: number; text: string }[] };
}

/** A question at one place of the tree. */
export interface DrawnBox {
  x: number;
  y: number;
  height: number;
  title: string;
  rows: DrawnRow[];
}

/** A line from a row to the box of the next question. */
export interface DrawnEdge {
  node: number;
  row: number;
  to: number;
  d: string;
}

/** A tree with every position settled; the boxes are in the order of the nodes. */
export interface TreeLayout {
  width: number;
  height: number;
  boxes: DrawnBox[];
  edges: DrawnEdge[];
}

/** Sizes that the drawing shares with whoever sets its text, at 13 pixels. Labels leave room for system fonts that run wide. */
export const measures = {
  box: 196,
  between: 22,
  pad: 8,
  label: 160,
  endPad: 34,
  end: 128,
  line: 16,
  title: 26,
  rowPad: 5,
  gap: 16,
};

interface Link extends Thread {
  node: number;
  row: number;
  to: number;
}

/** Lays the tree out from left to right, with one column for each question in the order of asking. */
export function layTree(tree: AskingTree, order: string[], words: TreeWords): TreeLayout {
  const asked = order.filter((id) => tree.some(({ question }) => question === id));
  const boxes = tree.map((node) => buildBox(node, words));
  const items = tree.map(({ question }, node): ColumnItem => {
    const { height } = boxes[node] as DrawnBox;
    return { column: asked.indexOf(question), height, entry: measures.title / 2, y: 0 };
  });
  const columns = asked.map((): ColumnItem[] => []);
  const links: Link[] = [];
  for (const [node, { rows }] of tree.entries()) {
    const own = items[node] as ColumnItem;
    columns[own.column]?.push(own);
    for (const [row, { goal }] of rows.entries()) {
      if (!('node' in goal)) continue;
      const target = items[goal.node] as ColumnItem;
      const passed = columns.slice(own.column + 1, target.column).map((column, step) => {
        const item = { column: own.column + 1 + step, height: 0, entry: 0, y: 0 };
        column.push(item);
        return item;
      });
      const { y, height } = (boxes[node] as DrawnBox).rows[row] as DrawnRow;
      links.push({ node, row, to: goal.node, exit: y + height / 2, through: [own, ...passed, target] });
    }
  }
  placeColumns(columns, links, measures.gap);
  for (const [node, { column, y }] of items.entries()) {
    const box = boxes[node] as DrawnBox;
    box.x = leftOf(column);
    box.y = y + 1;
  }
  return {
    width: leftOf(asked.length - 1) + measures.box + 1,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + 1,
    boxes,
    edges: links.map((link) => ({ node: link.node, row: link.row, to: link.to, d: drawEdge(link) })),
  };
}

const leftOf = (column: number): number => column * (measures.box + measures.between) + 1;

function buildBox({ question, rows }: TreeNode, words: TreeWords): DrawnBox {
  const { pad, line, rowPad, label } = measures;
  let bottom = measures.title;
  const drawn = rows.map(({ options, goal }): DrawnRow => {
    const top = bottom;
    const names = options.map((option) => ({
      label: words.option(question, option),
      ...(options.length > 1 ? { option } : {}),
    }));
    const texts = (rows.length === 1 ? [{ label: 'Any answer' }] : names).flatMap(({ label: whole, ...name }) =>
      wrapLabel(whole, label).map((text, place) => ({ ...name, x: place === 0 ? pad : pad + 8, text })),
    );
    const baseline = (place: number) => top + rowPad + 12 + place * line;
    const lines = texts.map((text, place) => ({ ...text, y: baseline(place) }));
    const end = 'node' in goal ? undefined : words.end(goal.outcome);
    const ends = end
      ? wrapLabel(end.name, measures.end).map((text, place) => ({ text, y: baseline(lines.length + place) }))
      : [];
    const height = 2 * rowPad + line * (lines.length + ends.length);
    bottom += height;
    return { y: top, height, lines, ...(end ? { end: { tone: end.tone, lines: ends } } : {}) };
  });
  return { x: 0, y: 0, height: bottom, title: words.question(question), rows: drawn };
}

/** Straight across what it passes, in a bend from column to column. */
function drawEdge({ exit, through: [first, ...rest] }: Link): string {
  let [x, y] = [leftOf(first?.column ?? 0) + measures.box, (first?.y ?? 0) + 1 + exit];
  let outline = `M${x} ${y}`;
  for (const item of rest) {
    const [left, entry, middle] = [leftOf(item.column), item.y + 1 + item.entry, x + measures.between / 2];
    outline += y === entry ? `H${left}` : `C${middle} ${y} ${middle} ${entry} ${left} ${entry}`;
    [x, y] = [left + measures.box, entry];
    if (item !== rest.at(-1)) outline += `H${x}`;
  }
  return outline;
}
