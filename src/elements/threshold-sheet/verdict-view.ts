import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import { say } from '../../entries/field.ts';
import { listWords, sayWaiver } from '../../readiness/threshold/gate-words.ts';
import type { JudgedGate } from '../../readiness/threshold/judge.ts';
import { listUnaskedGaps } from '../../readiness/threshold/model.ts';
import { sayVerdict, verdictWords } from '../../readiness/threshold/say-verdict.ts';
import { gapWords } from '../../readiness/words.ts';
import { isEntered } from './is-entered.ts';
import type { Sheet, Shown } from './sheet.ts';

const early = 'Nothing is measured yet, and what is unknown is not met. Fix and sign the threshold first.';

/** The result beside the gates: the verdict, what holds it, and every waiver. */
export class VerdictView {
  private readonly place: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly holds: HTMLElement;
  private readonly silent = make('details', {}, make('summary'), make('ul'));
  private readonly heard = make('p', { class: 'unseen', role: 'status' });
  private readonly day = make('p', { class: 'on-paper' });
  private readonly sheet: Sheet;

  constructor(place: HTMLElement, sheet: Sheet) {
    this.place = place;
    this.sheet = sheet;
    this.heading = place.querySelector('h2') as HTMLElement;
    this.holds = place.querySelector('.holds') as HTMLElement;
    // Beside the gates there is room for all of them; above them they would stand in the way.
    this.silent.open = matchMedia('(min-width: 64rem)').matches;
    place.append(this.heard);
    this.heading.after(this.day);
  }

  show(): void {
    const { shown, items } = this.sheet;
    const { verdict, gates } = shown.judgement;
    this.place.dataset['verdict'] = verdict;
    say(this.heading, verdictWords[verdict]);
    say(this.day, `On ${today()}. ${sayVerdict(shown.judgement)}`);
    const unmet = gates.filter(({ standing }) => standing === 'unmet');
    const [known, silent] = [
      unmet.filter((gate) => isEntered(gate, shown)),
      unmet.filter((gate) => !isEntered(gate, shown)),
    ];
    const waived = gates.filter(({ waiver }) => waiver);
    const unasked = listUnaskedGaps(shown.threshold, items).map((gap) => gapWords[gap].toLowerCase());
    this.silent.hidden = silent.length === 0;
    const count = silent.length === 1 ? 'One gate' : `${silent.length} gates`;
    say(this.silent.querySelector('summary') as HTMLElement, `${count} with nothing entered`);
    this.silent.querySelector('ul')?.replaceChildren(...silent.map((gate) => make('li', {}, linkTo(gate))));
    this.holds.replaceChildren(
      make('p', {}, silent.length > 0 && silent.length === gates.length ? early : sayVerdict(shown.judgement)),
      ...(shown.changes?.length ? [sayChanged(shown.changes.length)] : []),
      ...(known.length > 0 ? [make('ul', {}, ...known.map((gate) => line(gate, [gate.says, gate.told])))] : []),
      ...(waived.length > 0 ? [make('h3', {}, 'Waivers'), make('ul', {}, ...waived.map(waiverLine))] : []),
      ...foresee(shown),
      ...(unasked.length > 0 ? [make('p', {}, `No gate is chosen for: ${listWords(unasked)}.`)] : []),
      this.silent,
    );
    say(this.heard, `${verdictWords[verdict]}. ${sayVerdict(shown.judgement)}`);
  }
}

const sayChanged = (count: number) =>
  make(
    'p',
    { class: 'changed' },
    'Changed since it was signed: ',
    make('a', { href: '#sign' }, count === 1 ? 'one difference' : `${count} differences`),
  );

const linkTo = ({ gate, item }: JudgedGate) =>
  make('a', { href: `#gate-${gate.id}` }, item?.title ?? `Check ${gate.id}`);

const line = (gate: JudgedGate, why: (string | undefined)[]) =>
  make('li', {}, linkTo(gate), make('span', { class: 'why' }, why.filter(Boolean).join(' ')));

const waiverLine = (gate: JudgedGate) => line(gate, [gate.waiver && sayWaiver(gate.waiver, gate.standing === 'met')]);

/** What will be different on the day of the decision. */
function foresee({ threshold, judgement, foreseen }: Shown): Node[] {
  if (!foreseen || foreseen.verdict === judgement.verdict) return [];
  const lost = foreseen.gates.filter(({ standing }, place) => standing !== judgement.gates[place]?.standing);
  return [
    make('h3', {}, `${verdictWords[foreseen.verdict]} on the day of the decision`),
    make('p', {}, `If nothing is entered until ${threshold.decides}, this runs out:`),
    make(
      'ul',
      {},
      ...lost.map((gate) =>
        line(gate, [gate.says, gate.waiver && !gate.waiver.holds ? sayWaiver(gate.waiver, false) : undefined]),
      ),
    ),
  ];
}
