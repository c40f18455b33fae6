import { describe, expect, test } from 'vitest';
import { buildAskingTree } from '../../../src/decision/asking-tree.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { layTree, measures } from '../../../src/quiz/core/tree-drawing.ts';
import { treeWords } from '../../../src/quiz/core/tree-words.ts';
import { flowFile } from '../decision/flows.ts';

/** Widths at 13 pixels in DejaVu Sans, the widest of the usual system fonts. */
const widest = { normal: 7.6, bold: 8.5 };

describe.each(['stage', 'build-or-buy'])('the drawing of %s', (id) => {
  const { flow } = flowFile(id);
  const tree = buildAskingTree(compileFlow(flow));
  const order = flow.questions.map((question) => question.id);
  const { boxes, edges, width, height } = layTree(tree, order, treeWords(flow));
  const at = (node: number) => boxes[node] as (typeof boxes)[number];

  test('has a box for each node and a line for each row that leads on', () => {
    expect(boxes).toHaveLength(tree.length);
    const leadOn = tree.flatMap(({ rows }, node) =>
      rows.flatMap(({ goal }, row) => ('node' in goal ? [[node, row, goal.node]] : [])),
    );
    expect(edges.map(({ node, row, to }) => [node, row, to])).toEqual(leadOn);
  });

  test('keeps every box inside the picture and clear of the others', () => {
    for (const [place, { x, y, height: tall }] of boxes.entries()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + measures.box).toBeLessThanOrEqual(width);
      expect(y + tall).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(place + 1))
        if (other.x === x)
          expect(y + tall + measures.gap <= other.y || other.y + other.height + measures.gap <= y).toBe(true);
        else expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(measures.box + measures.between);
    }
  });

  test('puts each question in a column of its own, in the order of asking', () => {
    const columns = order.flatMap((question) => {
      const own = boxes.filter((_, node) => tree[node]?.question === question).map(({ x }) => x);
      expect(new Set(own).size).toBeLessThanOrEqual(1);
      return own[0] ?? [];
    });
    expect(columns).toEqual([...columns].sort((one, other) => one - other));
  });

  test('draws each line from the middle of its row to the next box, past all others', () => {
    for (const { node, row, to, d } of edges) {
      const { x, y, rows } = at(node);
      const own = rows[row] as (typeof rows)[number];
      expect(d.startsWith(`M${x + measures.box} ${y + own.y + own.height / 2}`)).toBe(true);
      expect(d).toMatch(new RegExp(`[H ]${at(to).x}( ${at(to).y + measures.title / 2})?$`));
      // Straight pieces run below or above the boxes of the columns that they cross.
      for (const [, start, level] of d.matchAll(/ (\d+) ([\d.]+)H\d+/g))
        for (const box of boxes.filter((candidate) => candidate.x === Number(start) && candidate !== at(to)))
          expect(Number(level) < box.y || Number(level) > box.y + box.height).toBe(true);
    }
  });

  test('gives every label room in its box, even in a wide font', () => {
    for (const { title, rows, height: tall } of boxes) {
      expect(measures.pad + title.length * widest.bold).toBeLessThanOrEqual(measures.box);
      let bottom = measures.title;
      for (const { y, height: own, lines, end } of rows) {
        expect(y).toBe(bottom);
        bottom += own;
        for (const line of lines) {
          expect(line.x + line.text.length * widest.normal, line.text).toBeLessThanOrEqual(measures.box);
          expect(line.y > y && line.y < bottom).toBe(true);
        }
        for (const line of end?.lines ?? []) {
          expect(measures.endPad + line.text.length * widest.bold, line.text).toBeLessThanOrEqual(measures.box);
          expect(line.y > (lines.at(-1)?.y ?? y) && line.y < bottom).toBe(true);
        }
      }
      expect(bottom).toBe(tall);
    }
  });

  test('says every answer of a row in order, and where it ends', () => {
    const words = treeWords(flow);
    for (const [node, { question, rows }] of tree.entries())
      for (const [row, { options, goal }] of rows.entries()) {
        const said = at(node)
          .rows[row]?.lines.map(({ text }) => text)
          .join(' ');
        expect(said).toBe(
          rows.length === 1 ? 'Any answer' : options.map((option) => words.option(question, option)).join(' '),
        );
        const end = at(node)
          .rows[row]?.end?.lines.map(({ text }) => text)
          .join(' ');
        expect(end).toBe('node' in goal ? undefined : words.end(goal.outcome).name);
      }
  });
});
