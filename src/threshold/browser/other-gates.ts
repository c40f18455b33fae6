import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { makeStatus } from '../../dom/status.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { gateButton, isNew } from './gate-button.ts';
import type { ThresholdTool } from './tool.ts';

/** The fold that offers the other checks of a gap as gates. */
export class OtherGates {
  private readonly gap: string;
  private readonly summary: HTMLElement;
  private readonly fold: HTMLDetailsElement;
  private readonly offered = make('ul', { class: 'offered' });
  private readonly status = makeStatus();
  private readonly tool: ThresholdTool;

  constructor(part: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.gap = part.dataset['gap'] ?? '';
    const name = part.querySelector('h3')?.textContent?.toLowerCase();
    this.summary = make('summary', {}, `Add another ${name} gate`);
    this.fold = make('details', {}, this.summary, this.status, this.offered);
    this.fold.addEventListener('toggle', () => this.fold.open && void this.offer());
    part.querySelector('.more-gates')?.append(this.fold);
  }

  show(): void {
    this.fold.hidden = !this.tool.shown.isOwn;
    if (this.fold.open) this.listOthers();
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
    const chosen = new Set(this.tool.shown.threshold.gates.map(({ id }) => id));
    const others = [...this.tool.state.items.values()].filter(({ id, gap }) => gap === this.gap && !chosen.has(id));
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

  /** Several are often added in one go, so the focus stays in the list. */
  private addOther(item: GateItem): HTMLButtonElement {
    const add = gateButton('Add', item, 'quiet-button', () => {
      const place = [...this.offered.querySelectorAll('button')].indexOf(add);
      this.tool.dispatch({ kind: 'add-gate', id: item.id });
      this.status.textContent = `Added: ${item.title}.`;
      const left = this.offered.querySelectorAll('button');
      (left[Math.min(place, left.length - 1)] ?? this.summary).focus();
    });
    return add;
  }
}
