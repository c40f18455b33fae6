import type { GateItem } from '../../entry/core/gate.ts';
import type { JudgedGate } from '../core/judge.ts';
import { GapPart } from './gap-part.ts';
import { GateRow } from './gate-row.ts';
import type { ThresholdTool } from './tool.ts';

const lastGap = 'governance' as const;

/** The chosen gates, gap by gap, each with a row. Checks that this site does not know stand below the last gap. */
export class Gates {
  private readonly rows = new Map<string, GateRow>();
  private readonly parts: GapPart[];
  private readonly pattern: HTMLElement;
  private readonly tool: ThresholdTool;

  constructor(root: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.pattern = root.querySelector('.row:has(.value)')?.cloneNode(true) as HTMLElement;
    this.pattern.id = '';
    this.parts = [...root.querySelectorAll<HTMLElement>('[data-gap]')].map((part) => new GapPart(part, tool));
    for (const item of tool.state.start.items) {
      const element = root.querySelector<HTMLElement>(`#gate-${item.id}`);
      if (element) this.rows.set(item.id, new GateRow(element, item, tool));
    }
  }

  show(): void {
    const { gates } = this.tool.shown.judgement;
    const out = [...this.rows.values()].filter(({ item }) => !gates.some(({ gate }) => gate.id === item.id));
    const left = out.find(({ element }) => element.contains(document.activeElement))?.item;
    for (const { element } of out) element.remove();
    for (const part of this.parts) {
      const own = gates.filter(({ item }) => (item?.gap ?? lastGap) === part.gap);
      part.show(own.map((judged) => this.showRow(judged)));
      if (left?.gap === part.gap) part.focusAfter(left.id);
    }
  }

  private showRow(judged: JudgedGate): GateRow {
    const { gate, item = unknown(gate.id) } = judged;
    let row = this.rows.get(gate.id);
    // A check that came later than its row is shown anew, with what is known of it now.
    if (row && row.item.title !== item.title) {
      row.element.remove();
      row = undefined;
    }
    row ??= new GateRow(this.copyPattern(), item, this.tool);
    this.rows.set(gate.id, row);
    row.show(judged);
    return row;
  }

  private copyPattern(): HTMLElement {
    return this.pattern.cloneNode(true) as HTMLElement;
  }
}

/** What can be shown of a check that this site does not know. */
const unknown = (id: string): GateItem => ({
  ...{ id, title: `Check ${id}`, gap: lastGap, done: '' },
  ...{ days: 0, gate: true, applies: ['any'], revision: 0, wording: 0 },
});
