import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { gapWords } from '../../entry/core/item-words.ts';
import { listWords } from '../../text/list-words.ts';
import { isAtStart, toCard } from '../core/card.ts';
import type { Shown } from '../core/derive.ts';
import { sayWaiver } from '../core/gate-words.ts';
import { isEntered } from '../core/is-entered.ts';
import { listUnaskedGaps } from '../core/model.ts';
import { sayAgainst, verdictWords } from '../core/say-verdict.ts';
import { lineOf, linkTo, waiverLine } from './gate-lines.ts';
import { sayMissing } from './plan-gates.ts';
import type { ThresholdTool } from './tool.ts';

const unsigned = 'Only a signed sheet clears a launch, and none is kept as signed here. ';

/** What holds the verdict: the gates that are not met, what expires, and every waiver. */
export class HoldsView {
  private readonly silent: HTMLDetailsElement;
  private readonly planned = make('div');
  private readonly place: HTMLElement;
  private readonly tool: ThresholdTool;

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.place = place;
    this.tool = tool;
    this.silent = place.querySelector('details') as HTMLDetailsElement;
    // Beside the gates there is room for all of them; above them they would stand in the way.
    this.silent.open ||= !isAtStart(tool.shown) && matchMedia('(min-width: 64rem)').matches;
  }

  show(): void {
    const { shown } = this.tool;
    const { against, judgement } = shown;
    const { verdict, gates, omitted } = judgement;
    const other = sayAgainst(against);
    const unmet = gates.filter(({ standing }) => standing === 'unmet');
    const known = unmet.filter((gate) => isEntered(gate, shown));
    // A waiver beside what is met, or beside the decision itself, says nothing.
    const waived = gates.filter(({ waiver, standing }) => waiver && (standing === 'waived' || standing === 'unmet'));
    const early = gates.filter((gate) => gate.early);
    const unasked = listUnaskedGaps(shown.threshold, this.tool.state.items).map((gap) => gapWords[gap].toLowerCase());
    this.showSilent(unmet.filter((gate) => !isEntered(gate, shown)));
    this.place.replaceChildren(
      make('p', {}, toCard(shown).says),
      ...(other ? [make('p', { class: 'changed' }, `${other} `, make('a', { href: '#sign' }, 'What differs'))] : []),
      ...(verdict !== 'blocked' && !against
        ? [make('p', { class: 'changed' }, unsigned, make('a', { href: '#sign' }, 'Sign it'))]
        : []),
      ...(known.length > 0 ? [make('ul', {}, ...known.map((gate) => lineOf(gate, [gate.says, gate.told])))] : []),
      ...this.sayOmitted(omitted),
      ...(waived.length > 0 ? [make('h3', {}, 'Waivers'), make('ul', {}, ...waived.map(waiverLine))] : []),
      ...(early.length > 0
        ? [
            make('h3', {}, 'Evidence older than the threshold'),
            make('ul', {}, ...early.map((gate) => lineOf(gate, [gate.early]))),
          ]
        : []),
      ...foresee(shown),
      ...(unasked.length > 0 ? [make('p', {}, `No gate is chosen for: ${listWords(unasked)}.`)] : []),
      this.planned,
      this.silent,
    );
    this.showPlanned(shown);
  }

  private showSilent(silent: Shown['judgement']['gates']): void {
    const count = silent.length === 1 ? 'One gate' : `${silent.length} gates`;
    this.silent.hidden = silent.length === 0;
    say(this.silent.querySelector('summary') as HTMLElement, `${count} with nothing entered`);
    this.silent.querySelector('ul')?.replaceChildren(...silent.map((gate) => make('li', {}, linkTo(gate))));
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
        lineOf(gate, [gate.says, gate.waiver && !gate.waiver.holds ? sayWaiver(gate.waiver, false) : undefined]),
      ),
    ),
  ];
}
