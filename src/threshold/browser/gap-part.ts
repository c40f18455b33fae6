import { make } from '../../dom/make.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { gateButton, isNew } from './gate-button.ts';
import type { GateRow } from './gate-row.ts';
import type { ThresholdTool } from './tool.ts';

/** The gates of one gap: the rows, and those that are due and were left out. */
export class GapPart {
  readonly gap: string;
  private readonly part: HTMLElement;
  private readonly list: HTMLElement;
  private readonly none: HTMLElement;
  private readonly out: HTMLElement;
  private readonly tool: ThresholdTool;

  constructor(part: HTMLElement, tool: ThresholdTool) {
    this.part = part;
    this.tool = tool;
    this.gap = part.dataset['gap'] ?? '';
    this.list = part.querySelector('.gates') as HTMLElement;
    this.none = part.querySelector('.none') as HTMLElement;
    this.out = part.querySelector('.left-out') as HTMLElement;
  }

  show(rows: GateRow[]): void {
    for (const [place, { element }] of rows.entries())
      if (this.list.children[place] !== element) this.list.insertBefore(element, this.list.children[place] ?? null);
    this.none.hidden = rows.length > 0;
    const left = (this.tool.shown.due?.missing ?? []).filter((item) => item.gap === this.gap);
    this.out.hidden = left.length === 0;
    if (isNew(this.out, left, this.tool.shown.isOwn))
      this.out.replaceChildren(
        make('b', {}, 'Due for your system, and left out: '),
        ...left.flatMap((item, place) => [
          `${place === 0 ? '' : '; '}${item.title} `,
          ...(this.tool.shown.isOwn ? [this.putBack(item)] : []),
        ]),
      );
  }

  /** Moves the focus to where a gate can be had again that was just taken out. */
  focusAfter(id: string): void {
    const back = this.out.querySelector<HTMLElement>(`[data-id="${id}"]`);
    (back ?? this.part.querySelector<HTMLElement>('.more-gates summary'))?.focus();
  }

  private putBack(item: GateItem): HTMLButtonElement {
    return gateButton('Put it back', item, 'text-button', () => {
      this.tool.dispatch({ kind: 'add-gate', id: item.id });
      document.getElementById(`gate-${item.id}`)?.querySelector('a')?.focus();
    });
  }
}
