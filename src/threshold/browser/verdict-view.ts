import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import { classesOf } from '../../drawing/core/path.ts';
import { type Card, isAtStart, type NextEnd, toCard } from '../core/card.ts';
import { sayAgainst } from '../core/say-verdict.ts';
import { linkTo } from './gate-lines.ts';
import type { ThresholdTool } from './tool.ts';

/** The card beside the gates: the gate, the verdict, how many gates are met, what expires first, and the way to paper. */
export class VerdictView {
  private readonly heard = makeStatus({ class: 'unseen' });
  private readonly day = make('p', { class: 'on-paper' });
  private readonly place: HTMLElement;
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.place = place;
    this.tool = tool;
    place.append(this.heard);
    this.find('h2').after(this.day);
    this.find('.print').addEventListener('click', () => printSheet(!isAtStart(tool.shown)));
  }

  show(): void {
    const { shown } = this.tool;
    const card = toCard(shown);
    const other = sayAgainst(shown.against);
    this.place.dataset['verdict'] = card.look;
    drawPath([...this.place.querySelectorAll('.path > li')], card);
    say(this.find('h2'), card.name);
    say(this.find('.counts'), card.counts);
    say(this.day, `On ${today()}. ${card.says} ${other}`);
    say(this.find('.to-holds'), shown.judgement.verdict === 'clear' && !other ? 'What it rests on' : 'What holds it');
    say(this.find('.print'), card.look === 'unknown' ? 'Print the sheet' : 'Print it with the result');
    this.showNext(card.next);
    say(this.heard, `${card.name}. ${card.says}`);
  }

  private showNext(next: NextEnd | undefined): void {
    const place = this.find('.next');
    place.hidden = !next;
    if (!next) return;
    const { day, gate, others } = next;
    const what = gate.standing === 'waived' ? ', the waiver of ' : ', the evidence of ';
    const more = others === 0 ? '.' : ` and ${others} more.`;
    place.replaceChildren('First to expire: ', make('time', {}, day), what, linkTo(gate), more);
  }

  private find(name: string): HTMLElement {
    return this.place.querySelector(name) as HTMLElement;
  }
}

/** Draws how far the way is open: to the gate, or through it. */
function drawPath([, gate, end]: Element[], { gate: state }: Card): void {
  const isShut = state === 'closed' || state === 'unknown';
  if (gate) gate.className = classesOf({ name: '', gate: true, tone: state === 'open' ? 'ship' : 'prove', state });
  if (end) end.className = classesOf({ name: '', tone: 'ship', ...(isShut && { state: 'ahead' }) });
}

function printSheet(isMeasured: boolean): void {
  const { dataset } = document.documentElement;
  // Whoever ticked the box prints the result in any case.
  if (isMeasured && !dataset['print']) {
    dataset['print'] = 'result';
    addEventListener('afterprint', () => delete dataset['print'], { once: true });
  }
  print();
}
