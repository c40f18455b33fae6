import { makeStatus, say } from '../../dom/status.ts';
import { checkPerson } from '../../text/check-person.ts';
import type { Threshold } from '../core/model.ts';
import type { ThresholdTool } from './tool.ts';

/** What is odd in who decides and when: said below the field, once it is whole. */
export class HeadDoubts {
  private readonly fields: { name: string; input: HTMLInputElement; wrong: HTMLElement }[];
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.fields = Object.keys(doubts).map((name) => {
      const input = place.querySelector(`[name=${name}]`) as HTMLInputElement;
      const wrong = makeStatus({ class: 'wrong no-print', id: `${input.id}-wrong`, hidden: '' });
      input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby')} ${wrong.id}`);
      input.parentElement?.append(wrong);
      return { name, input, wrong };
    });
    place.querySelector('.head')?.addEventListener('change', () => this.check());
  }

  show(): void {
    if (!document.activeElement?.closest('.head')) this.check();
  }

  private check(): void {
    const { threshold } = this.tool.shown;
    for (const { name, wrong } of this.fields) {
      const doubt = doubts[name]?.(threshold) ?? '';
      wrong.hidden = doubt === '';
      say(wrong, doubt);
    }
  }
}

const doubts: Record<string, (threshold: Threshold) => string | undefined> = {
  decider: ({ decider }) => (decider === '' ? undefined : checkPerson(decider)),
  decides: ({ fixed, decides }) =>
    fixed && decides && decides < fixed ? 'This is before the day on which the threshold was fixed.' : undefined,
};
