import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';
import { sayDays } from '../../text/day.ts';
import { findChanges } from '../core/find-changes.ts';
import type { BoardItem } from '../core/plan-data.ts';
import { sayChanges, sayRetired, sayRevised, sayUnknown } from '../core/say-changes.ts';
import type { Plan } from './plan.ts';
import type { UndoBar } from './undo-bar.ts';

/** So many new checks are named without being asked for. */
const few = 5;

/** What the site changed since the reader made the plan, each change with what can be done about it. */
export class Changes {
  private readonly place: HTMLElement;
  private readonly plan: Plan;
  private readonly said: UndoBar;
  private readonly retired: RetiredItem[];

  constructor(place: HTMLElement, plan: Plan, said: UndoBar, retired: RetiredItem[]) {
    this.place = place;
    this.plan = plan;
    this.said = said;
    this.retired = retired;
  }

  show(): void {
    const { kept, items, seen } = this.plan;
    const entries = kept.entries(kept.ids);
    if (Object.keys(entries).length > 0 && seen.text === undefined) seen.write(today());
    const made = seen.text ?? today();
    const changes = findChanges({ made, entries }, [...items.values()], this.retired);
    const { added, revised, retired, unknown } = changes;
    this.place.hidden = added.length + revised.length + retired.length + unknown.length === 0;
    const lines = [
      ...revised.map((one) => this.showRevised(one.item, sayRevised(one))),
      ...retired.map(({ was, successors }) => this.showGone(was.id, sayDays(sayRetired(was)), successors)),
      ...unknown.map((id) => this.showGone(id, sayUnknown(id), [])),
    ];
    this.place
      .querySelector('div')
      ?.replaceChildren(
        make('p', {}, sayDays(sayChanges(changes, made))),
        ...(lines.length > 0 ? [make('ul', {}, ...lines)] : []),
        ...(added.length > 0 ? [this.showAdded(added)] : []),
      );
  }

  /** The new checks, in a fold where they are many. */
  private showAdded(added: BoardItem[]): HTMLElement {
    const isOpen = this.place.querySelector('details')?.open ?? added.length <= few;
    const lines = added.map((item) =>
      make('li', {}, make('a', { href: `/i/${item.id}/` }, item.title), ' ', this.addButton(item)),
    );
    const seen = textButton('I have seen the new checks', () => this.settle());
    const fold = make('details', {}, make('summary', {}, 'Which checks are new'), make('ul', {}, ...lines), seen);
    fold.open = isOpen;
    return fold;
  }

  private showRevised(item: BoardItem, says: string): HTMLElement {
    const change = { revision: String(item.revision) };
    const act = () => this.said.say(`Noted: ${item.title}.`, this.plan.changeAll(new Map([[item.id, change]])));
    const link = make('a', { href: `#${item.id}` }, item.title);
    return make('li', {}, link, ` ${says} `, textButton('I have read it', act, item.title));
  }

  private showGone(id: string, says: string, successors: BoardItem[]): HTMLElement {
    const act = () => this.said.say(`Removed ${id}.`, this.plan.putAll(new Map([[id, undefined]])));
    const others = successors
      .filter((item) => !this.plan.holds(item.id))
      .flatMap((item) => [this.addButton(item), ' ']);
    return make('li', {}, `${says} `, ...others, textButton('Remove it', act, id));
  }

  private addButton({ id, title }: BoardItem): HTMLElement {
    const act = () => this.said.say(`Added: ${title}.`, this.plan.changeAll(new Map([[id, { picked: 'yes' }]])));
    return textButton('Add', act, title);
  }

  private settle(): void {
    this.plan.seen.write(today());
    this.show();
    this.said.say('Only checks that come after today are shown as new from now on.');
  }
}
