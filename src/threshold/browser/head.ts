import { say } from '../../dom/status.ts';
import { fillIn } from '../../entry/browser/field.ts';
import type { ThresholdTool } from './tool.ts';

const names = ['about', 'decider', 'fixed', 'decides'] as const;

/** Who decides, on what, and when. */
export class Head {
  private readonly fields: { name: (typeof names)[number]; input: HTMLInputElement; printed: HTMLElement }[];
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.fields = names.map((name) => {
      const input = place.querySelector(`[name=${name}]`) as HTMLInputElement;
      input.addEventListener('input', () => tool.dispatch({ kind: 'set-head', name, text: input.value.trim() }));
      return { name, input, printed: place.querySelector(`[data-of=${name}]`) as HTMLElement };
    });
  }

  show(): void {
    const { threshold, isOwn } = this.tool.shown;
    for (const { name, input, printed } of this.fields) {
      input.disabled = !isOwn;
      // What the reader is typing stays; what somebody else wrote is shown as it is.
      if (isOwn) fillIn(input, threshold[name]);
      else input.value = threshold[name];
      say(printed, threshold[name]);
    }
  }
}
