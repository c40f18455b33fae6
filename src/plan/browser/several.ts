import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { changeSeveral, type SeveralChange, saySeveral } from '../core/several.ts';
import type { Board } from './board.ts';
import { Chosen } from './chosen.ts';
import { SeveralForm } from './several-form.ts';

/** Rows that are chosen, and the bar that changes all of them in one step. */
export class Several {
  private readonly place: HTMLElement;
  private readonly opener: HTMLElement;
  private readonly board: Board;
  private readonly chosen: Chosen;
  private readonly form = new SeveralForm((change) => this.set(change));
  private readonly says = makeStatus();

  /** `place` is where the bar stands; `opener` is the button that shows and ends it. */
  constructor(place: HTMLElement, opener: HTMLElement, board: Board) {
    this.place = place;
    this.opener = opener;
    this.board = board;
    this.chosen = new Chosen(document.querySelector('.groups') as HTMLElement, board, () => this.show());
    // What another page or a filter takes away is chosen no longer.
    board.watches.add(() => this.isOn && this.chosen.look());
    for (const part of [place, this.chosen.root])
      part.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
        // In a field that key closes what it offers.
        const isField = (target as Element).matches('select, input:not([type=checkbox])');
        if (key === 'Escape' && this.isOn && !defaultPrevented && !isField) this.turn(false);
      });
  }

  /** Lets the reader choose, or ends that. */
  turn(isOn: boolean): void {
    this.opener.ariaPressed = `${isOn}`;
    this.chosen.turn(isOn);
    if (isOn) {
      this.place.replaceChildren(this.makeBar());
      this.show();
    } else this.place.replaceChildren();
    this.opener.focus();
    // The bar takes its room at the lower edge, where the button may stand.
    this.opener.scrollIntoView({ block: 'nearest' });
  }

  private get isOn(): boolean {
    return this.opener.ariaPressed === 'true';
  }

  private makeBar(): HTMLElement {
    return make(
      'section',
      { 'aria-label': 'Change the chosen checks' },
      make(
        'div',
        { class: 'chosen' },
        this.says,
        textButton('Choose all', () => this.chosen.chooseAll(), 'every check in sight'),
        textButton('None', () => this.chosen.clear(), 'choose no check'),
        textButton('Close', () => this.turn(false), 'choose no more checks'),
      ),
      this.form.element,
    );
  }

  private show(): void {
    const count = this.chosen.ids.length;
    say(this.says, count === 0 ? 'Choose checks by the boxes beside them.' : `${count} chosen`);
    this.form.show(count);
  }

  private set(change: SeveralChange): void {
    const { plan, said } = this.board;
    const ids = this.chosen.ids;
    const undo = plan.changeAll(changeSeveral(ids, change));
    // The same checks may be changed once more, so the focus stays.
    said.say(saySeveral(change, ids.length), undo, { stay: true });
  }
}
