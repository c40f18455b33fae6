import type { TreeWay } from '../../../decision/asking-tree.ts';
import { make } from '../../../dom/make.ts';

/** Marks the boxes, rows, answers and lines of a way in the drawing, and no others. */
export function markDrawing(root: HTMLElement, { steps }: TreeWay): void {
  for (const part of root.querySelectorAll('svg .way')) part.classList.remove('way');
  for (const { node, row, option } of steps) {
    for (const part of root.querySelectorAll(`[data-way="${node}"], [data-way="${node}-${row}"]`))
      part.classList.add('way');
    for (const text of root.querySelectorAll<SVGElement>(`[data-way="${node}-${row}"] > text`))
      text.classList.toggle('way', (text.dataset['option'] ?? option) === option);
  }
}

/** Opens the folds along a way in the text, and says at each answer that it is the reader's. */
export function markText(root: HTMLElement, { steps }: TreeWay): void {
  for (const said of root.querySelectorAll('.yours')) said.remove();
  for (const item of root.querySelectorAll('.answers .way')) item.classList.remove('way');
  let list = root.querySelector('.answers');
  for (const { option } of steps) {
    const item = [...(list?.children ?? [])].find((child) => (child as HTMLElement).dataset['option'] === option);
    if (!item) return;
    item.classList.add('way');
    const fold = item.querySelector<HTMLDetailsElement>(':scope > details');
    if (fold) fold.open = true;
    item.querySelector(':scope > details > summary, :scope > p')?.append(make('span', { class: 'yours' }, 'your way'));
    list = item.querySelector('.answers');
  }
}
