import { button } from '../../dom/button.ts';
import { notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus } from '../../dom/status.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import type { GateRow } from './gate-row.ts';
import type { ThresholdTool } from './tool.ts';

/** The gates of one gap: the rows, those of the start that were left out, and the fold that offers others. */
export class GapPart {
  readonly gap: string;
  private readonly list: HTMLElement;
  private readonly none: HTMLElement;
  private readonly out: HTMLElement;
  private readonly fold: HTMLDetailsElement;
  private readonly offered = make('ul', { class: 'offered' });
  private readonly status = makeStatus();
  private readonly tool: ThresholdTool;

  constructor(part: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.gap = part.dataset['gap'] ?? '';
    this.list = part.querySelector('.gates') as HTMLElement;
    this.none = part.querySelector('.none') as HTMLElement;
    this.out = part.querySelector('.left-out') as HTMLElement;
    const name = part.querySelector('h3')?.textContent?.toLowerCase();
    this.fold = make('details', {}, make('summary', {}, `Add another ${name} gate`), this.status, this.offered);
    this.fold.addEventListener('toggle', () => this.fold.open && void this.offer());
    part.querySelector('.more-gates')?.append(this.fold);
  }

  show(rows: GateRow[]): void {
    for (const [place, { element }] of rows.entries())
      if (this.list.children[place] !== element) this.list.insertBefore(element, this.list.children[place] ?? null);
    this.none.hidden = rows.length > 0;
    this.fold.hidden = !this.tool.shown.isOwn;
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
    if (this.fold.open) this.listOthers();
  }

  private has({ id }: GateItem): boolean {
    return this.tool.shown.threshold.gates.some((gate) => gate.id === id);
  }

  private async offer(): Promise<void> {
    try {
      await this.tool.loadItems();
      this.listOthers();
    } catch {
      this.status.textContent = notLoaded;
    }
  }

  private listOthers(): void {
    const others = [...this.tool.state.items.values()].filter((item) => item.gap === this.gap && !this.has(item));
    if (!isNew(this.offered, others)) return;
    this.offered.replaceChildren(
      ...others.map((item) =>
        make(
          'li',
          {},
          make(
            'span',
            {},
            make('a', { href: `/i/${item.id}/` }, item.title),
            ...(item.gate ? [' ', make('span', { class: 'gate' }, 'Gate')] : []),
          ),
          this.addOther(item),
        ),
      ),
    );
  }

  /** Moves the focus to where a gate can be had again that was just taken out. */
  focusAfter(id: string): void {
    (this.out.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? this.fold.querySelector('summary'))?.focus();
  }

  private putBack(item: GateItem): HTMLButtonElement {
    return makeButton('Put it back', item, 'text-button', () => {
      this.add(item);
      document.getElementById(`gate-${item.id}`)?.querySelector('a')?.focus();
    });
  }

  /** Several are often added in one go, so the focus stays in the list. */
  private addOther(item: GateItem): HTMLButtonElement {
    const add = makeButton('Add', item, 'quiet-button', () => {
      const place = [...this.offered.querySelectorAll('button')].indexOf(add);
      this.add(item);
      this.status.textContent = `Added: ${item.title}.`;
      const left = this.offered.querySelectorAll('button');
      (left[Math.min(place, left.length - 1)] ?? this.fold.querySelector('summary'))?.focus();
    });
    return add;
  }

  private add(item: GateItem): void {
    this.tool.dispatch({ kind: 'add-gate', id: item.id });
  }
}

function makeButton(label: string, { id, title }: GateItem, look: string, act: () => void): HTMLButtonElement {
  return button(label, act, { class: look, 'data-id': id, 'aria-label': `${label}: ${title}` });
}

/** Whether a place shows other checks than it should. What has not changed stays, and the focus with it. */
function isNew(place: HTMLElement, items: GateItem[], mode = true): boolean {
  const shown = `${mode} ${items.map(({ id }) => id).join(' ')}`;
  if (place.dataset['shown'] === shown) return false;
  place.dataset['shown'] = shown;
  return true;
}
