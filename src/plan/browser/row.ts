import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import { CheckRow } from '../../entry/browser/check-row.ts';
import { nameState } from '../../entry/browser/name-state.ts';
import { sayBegin } from '../../entry/core/begin.ts';
import { effortWords, gapWords, roleWords, whenWords } from '../../entry/core/item-words.ts';
import { sayBounds } from '../../entry/core/system-words.ts';
import { sayDays } from '../../text/day.ts';
import type { BoardItem } from '../core/plan-data.ts';
import { type CellFor, makeCell } from './cell.ts';
import type { Plan } from './plan.ts';

/** One check of the plan: a line whose owner and day are edited where they stand, and a fold with all the rest of it. */
export class PlanRow extends CheckRow {
  declare readonly check: BoardItem;

  constructor(item: BoardItem, plan: Plan, takeOut: () => void) {
    super(makeElement(item, plan), item, plan.kept, {
      system: plan.system,
      change: (change) => plan.change(item.id, change),
      startAnew: () => plan.startAnew(item.id),
      opens: 'More',
    });
    this.element.querySelector('.own')?.append(textButton('Remove from the plan', takeOut, item.title));
  }

  /** Shows what is kept now. A plan names every state, since it is read more than ticked. */
  override show(): void {
    super.show();
    const { state, reason, evidence, checked } = this.entry;
    const lacks = this.check.gate && state === 'done' && (!evidence || !checked);
    const place = this.element.querySelector('[data-of=state]') as HTMLElement;
    const missing = evidence ? ', day of the evidence missing' : ', evidence missing';
    place.textContent = nameState(state) + (reason ? `: ${reason}` : '') + (lacks ? missing : '');
    place.classList.toggle('quiet', state === 'open');
    const isDamaged = this.kept.isDamaged(this.id);
    for (const edit of this.element.querySelectorAll<HTMLButtonElement>('.edit')) edit.disabled = isDamaged;
    const begin = sayBegin(this.check, this.entry);
    const beginPlace = this.element.querySelector('[data-of=begin]') as HTMLElement;
    beginPlace.textContent = sayDays(begin && begin < today() ? `${begin}, which is past` : begin);
  }
}

/** The line, and below it what only stands there while the fold is open, or on paper. */
function makeElement(item: BoardItem, plan: Plan): HTMLElement {
  const { id, title, gap, gate, role, when, effort, due, unwaivable } = item;
  const place = (of: string) => make('span', { 'data-of': of });
  const mark = (text: string) => make('span', {}, text);
  const cell = (name: CellFor['name']) =>
    makeCell({
      ...{ id, title, name },
      read: () => plan.kept.entry(id)[name] ?? '',
      take: (value) => plan.change(id, { [name]: value }),
    });
  const bounds = sayBounds({ due, waiver: unwaivable && 'never' });
  const marks = [gapWords[gap], whenWords[when], effortWords[effort], roleWords[role]];
  return make(
    'li',
    { id, class: 'item', ...(gate && { 'data-gate': 'true' }) },
    make('h4', {}, make('a', { href: `/i/${id}/` }, title)),
    make(
      'p',
      { class: 'entered line' },
      ...(gate ? [make('span', { class: 'gate' }, 'Gate')] : []),
      ...[place('state'), cell('owner'), cell('due')].flatMap((part) => [' ', part]),
    ),
    make(
      'div',
      { class: 'rest' },
      make('p', { class: 'marks' }, ...marks.flatMap((text) => [mark(text), ' ']), make('code', {}, id)),
      ...(bounds.length > 0 ? [make('p', { class: 'bounds' }, bounds.join(' '))] : []),
      make('p', { class: 'entered', 'data-at': `${location.host}/i/${id}/` }, place('begin'), ' ', place('evidence')),
    ),
    make('div', { class: 'own no-print' }),
  );
}
