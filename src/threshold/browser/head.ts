import { makeStatus, say } from '../../dom/status.ts';
import { fillIn } from '../../entry/browser/field.ts';
import { checkPerson } from '../../text/check-person.ts';
import type { Threshold } from '../core/model.ts';
import type { ThresholdTool } from './tool.ts';

const names = ['about', 'decider', 'fixed', 'decides'] as const;

/** Who decides, on what, and when. */
export class Head {
  private readonly fields: { name: (typeof names)[number]; input: HTMLInputElement; printed: HTMLElement }[];
  private readonly wrong = new Map<string, HTMLElement>();
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.fields = names.map((name) => {
      const input = place.querySelector(`[name=${name}]`) as HTMLInputElement;
      const wrong = makeStatus({ class: 'wrong no-print', id: `${input.id}-wrong`, hidden: '' });
      input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby')} ${wrong.id}`);
      input.parentElement?.append(wrong);
      this.wrong.set(name, wrong);
      input.addEventListener('input', () => tool.dispatch({ kind: 'set-head', name, text: input.value.trim() }));
      // A name is judged when it is whole.
      input.addEventListener('change', () => this.check());
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
    if (this.fields.every(({ input }) => input !== document.activeElement)) this.check();
  }

  private check(): void {
    const { threshold } = this.tool.shown;
    for (const [name, place] of this.wrong) {
      const doubt = doubts[name]?.(threshold) ?? '';
      place.hidden = doubt === '';
      say(place, doubt);
    }
  }
}

const doubts: Record<string, (threshold: Threshold) => string | undefined> = {
  decider: ({ decider }) => (decider === '' ? undefined : checkPerson(decider)),
  decides: ({ fixed, decides }) =>
    fixed && decides && decides < fixed ? 'This is before the day on which the threshold was fixed.' : undefined,
};
