import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { type SystemChange, type SystemForm, systemChange } from '../../entry/browser/system-form.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { sayLight } from '../../entry/core/say-light.ts';
import { saySystem } from '../../entry/core/say-system.ts';
import { type SystemRow, unknownSystem, writeSystem } from '../../entry/core/system.ts';
import type { DueGaps } from '../core/start.ts';
import type { ThresholdTool } from './tool.ts';

const before =
  'This sheet was made before anybody asked what the system is like. It stays as it was signed: its fingerprint, its gates, and that each of them can be waived. As soon as you answer, it follows the rules of today, and its fingerprint is another one.';

/** What the system is like, and what follows from it for the gates of the sheet. */
export class SystemView {
  private readonly form: SystemForm;
  private readonly line: HTMLElement;
  private readonly follows = makeStatus({ class: 'follows' }, 'div');
  private readonly when: SystemRow | undefined;
  private readonly tool: ThresholdTool;
  private shown = '';

  constructor(place: HTMLElement, tool: ThresholdTool) {
    this.tool = tool;
    this.form = place.querySelector('system-form') as SystemForm;
    this.line = place.querySelector('[data-of=system]') as HTMLElement;
    const { when } = place.dataset;
    this.when = when === undefined ? undefined : (JSON.parse(when) as SystemRow);
    place.addEventListener(systemChange, (event) =>
      tool.dispatch({ kind: 'set-system', system: (event as SystemChange).detail }),
    );
    place.append(this.follows);
    // What somebody answered before this script had come counts.
    const { system } = this.form;
    if (writeSystem(system) !== writeSystem(unknownSystem)) tool.dispatch({ kind: 'set-system', system });
  }

  show(): void {
    const { threshold, isOwn, due } = this.tool.shown;
    const system = threshold.system ?? (isOwn ? this.tool.state.system : undefined);
    this.form.show(system ?? unknownSystem, { disabled: !isOwn });
    say(this.line, threshold.system ? saySystem(threshold.system) : 'Nobody was asked');
    const now = JSON.stringify([
      ...[threshold.system, isOwn, this.tool.state.system],
      ...[due?.light, due?.missing.map(({ id }) => id), due?.needless.map(({ id }) => id)],
    ]);
    if (now === this.shown) return;
    this.shown = now;
    this.follows.replaceChildren(...this.sayFollows(due));
  }

  private sayFollows(due: DueGaps | undefined): Node[] {
    const { threshold, isOwn } = this.tool.shown;
    if (!threshold.system) return isOwn && this.tool.state.own ? [make('p', {}, before)] : [];
    const { system: kept } = this.tool.state;
    const isOther = isOwn && kept && writeSystem(kept) !== writeSystem(threshold.system);
    return [
      ...(this.when && isOwn ? [make('p', { class: 'quiet' }, sayLight(threshold.system, this.when))] : []),
      ...(isOther
        ? [this.sayOther(saySystem(kept), () => this.tool.dispatch({ kind: 'set-system', system: kept }))]
        : []),
      ...(due ? this.sayGaps(due) : []),
    ];
  }

  private sayOther(says: string, take: () => void): HTMLElement {
    return make(
      'p',
      {},
      `Your plan and lists say something else of the system: ${says}. `,
      button('Use that here', take),
    );
  }

  private sayGaps({ missing, needless }: DueGaps): Node[] {
    const idsOf = (items: GateItem[]) => items.map(({ id }) => id);
    const add = () =>
      this.tool.dispatch({
        kind: 'add-gates',
        ids: idsOf(missing),
        says: 'What is due for your system is on the sheet.',
      });
    const drop = () =>
      this.tool.dispatch({
        ...{ kind: 'take-out-gates', ids: idsOf(needless) },
        says: 'What is not due for your system is off the sheet.',
      });
    return [
      ...this.sayList('Due for your system, but not on this sheet', missing, 'Add them', add),
      ...this.sayList('On this sheet, but not due for your system', needless, 'Take them out', drop),
    ];
  }

  private sayList(says: string, items: GateItem[], does: string, act: () => void): Node[] {
    if (items.length === 0) return [];
    const names = items.map(({ id, title }) => make('li', {}, make('a', { href: `/i/${id}/` }, title)));
    return [
      make('p', {}, make('b', {}, `${says}:`)),
      make('ul', {}, ...names),
      make('p', { class: 'doors' }, button(does, act)),
    ];
  }
}
