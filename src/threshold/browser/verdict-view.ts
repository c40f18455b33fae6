import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { gapWords } from '../../entry/core/item-words.ts';
import { listWords } from '../../text/list-words.ts';
import type { Shown } from '../core/derive.ts';
import { sayWaiver } from '../core/gate-words.ts';
import type { JudgedGate } from '../core/judge.ts';
import { listUnaskedGaps } from '../core/model.ts';
import { nameVerdict, sayAgainst, sayVerdict, verdictWords } from '../core/say-verdict.ts';
import { isEntered } from './is-entered.ts';
import { sayMissing } from './plan-gates.ts';
import type { ThresholdTool } from './tool.ts';

const atFirst = 'Nothing is measured yet, and what is unknown is not met. Fix and sign the threshold first.';

const unsigned = 'Only a signed sheet clears a launch, and none is kept as signed here. ';

/** The result beside the gates: the verdict, what holds it, and every waiver. */
export class VerdictView {
  private readonly place: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly holds: HTMLElement;
  private readonly silent = make('details', {}, make('summary'), make('ul'));
  private readonly planned = make('div');
  private readonly heard = makeStatus({ class: 'unseen' });
  private readonly day = make('p', { class: 'on-paper' });
  private readonly way: HTMLElement;
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.place = place;
    this.tool = tool;
    this.heading = place.querySelector('h2') as HTMLElement;
    this.holds = place.querySelector('.holds') as HTMLElement;
    this.way = place.querySelector('.to-holds') as HTMLElement;
    // Beside the gates there is room for all of them; above them they would stand in the way.
    this.silent.open = matchMedia('(min-width: 64rem)').matches;
    place.append(this.heard);
    this.heading.after(this.day);
  }

  show(): void {
    const { shown } = this.tool;
    const { verdict, gates, omitted } = shown.judgement;
    const { against } = shown;
    const [name, other] = [nameVerdict(shown.judgement, against), sayAgainst(against)];
    // What it looks like is the worse of the two: no open gate is drawn on a sheet that nobody signed.
    this.place.dataset['verdict'] = other ? 'blocked' : verdict === 'clear' && !against ? 'conditional' : verdict;
    say(this.heading, name);
    say(this.day, `On ${today()}. ${sayVerdict(shown.judgement)} ${other}`);
    say(this.way, verdict === 'clear' && !other ? 'What it rests on' : 'What holds it');
    const unmet = gates.filter(({ standing }) => standing === 'unmet');
    const [known, silent] = [
      unmet.filter((gate) => isEntered(gate, shown)),
      unmet.filter((gate) => !isEntered(gate, shown)),
    ];
    // A waiver beside what is met, or beside the decision itself, says nothing.
    const waived = gates.filter(({ waiver, standing }) => waiver && (standing === 'waived' || standing === 'unmet'));
    const early = gates.filter((gate) => gate.early);
    const unasked = listUnaskedGaps(shown.threshold, this.tool.state.items).map((gap) => gapWords[gap].toLowerCase());
    const later = gates.filter(({ standing }) => standing === 'to-decide');
    this.silent.hidden = silent.length === 0;
    const count = silent.length === 1 ? 'One gate' : `${silent.length} gates`;
    say(this.silent.querySelector('summary') as HTMLElement, `${count} with nothing entered`);
    this.silent.querySelector('ul')?.replaceChildren(...silent.map((gate) => make('li', {}, linkTo(gate))));
    this.holds.replaceChildren(
      make(
        'p',
        {},
        silent.length > 0 && silent.length === gates.length - later.length ? atFirst : sayVerdict(shown.judgement),
      ),
      ...(other ? [make('p', { class: 'changed' }, `${other} `, make('a', { href: '#sign' }, 'What differs'))] : []),
      ...(verdict !== 'blocked' && !against
        ? [make('p', { class: 'changed' }, unsigned, make('a', { href: '#sign' }, 'Sign it'))]
        : []),
      ...(known.length > 0 ? [make('ul', {}, ...known.map((gate) => line(gate, [gate.says, gate.told])))] : []),
      ...this.sayOmitted(omitted),
      ...(waived.length > 0 ? [make('h3', {}, 'Waivers'), make('ul', {}, ...waived.map(waiverLine))] : []),
      ...(early.length > 0
        ? [
            make('h3', {}, 'Evidence older than the threshold'),
            make('ul', {}, ...early.map((gate) => line(gate, [gate.early]))),
          ]
        : []),
      ...foresee(shown),
      ...(unasked.length > 0 ? [make('p', {}, `No gate is chosen for: ${listWords(unasked)}.`)] : []),
      this.planned,
      this.silent,
    );
    this.showPlanned(shown);
    say(this.heard, `${name}. ${sayVerdict(shown.judgement)}`);
  }

  /** Names what is due, what nobody may waive, and what the sheet leaves out all the same. */
  private sayOmitted(omitted: GateItem[]): Node[] {
    if (omitted.length === 0) return [];
    const says = 'What nobody may waive is on the sheet.';
    const add = () => this.tool.dispatch({ kind: 'add-gates', ids: omitted.map(({ id }) => id), says });
    const names = omitted.map(({ id, title }) => make('li', {}, make('a', { href: `/i/${id}/` }, title)));
    return [
      make('h3', {}, 'Left out, though nobody may waive it'),
      make('ul', {}, ...names),
      ...(this.tool.shown.isOwn ? [make('p', { class: 'doors' }, button('Put it on the sheet', add))] : []),
    ];
  }

  /** Names the gates of the plan that nobody asks for here. What has not changed stays, and the focus with it. */
  private showPlanned({ missing }: Shown): void {
    const ids = missing.map(({ id }) => id).join();
    if (this.planned.dataset['ids'] === ids) return;
    this.planned.dataset['ids'] = ids;
    this.planned.replaceChildren(...(ids === '' ? [] : sayMissing(this.tool, missing)));
  }
}

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
