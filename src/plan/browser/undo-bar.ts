import { make } from '../../dom/make.ts';

/** The bar at the lower edge that says what was just done, with a way back. It goes with the next thing that is done, so that it covers nothing for long. */
export class UndoBar {
  private readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    this.place = place;
    for (const kind of ['click', 'input'] as const) addEventListener(kind, (event) => this.pass(event), true);
  }

  /** Says what was done. The focus moves to the way back, since what had it may be gone, unless it is to stay. */
  say(text: string, undo?: () => void, { stay = false } = {}): void {
    const close = makeButton('Close', () => this.clear());
    if (undo === undefined) {
      this.place.replaceChildren(make('p', {}, text), close);
      return;
    }
    const back = makeButton('Undo', () => {
      undo();
      this.say('Undone.');
      this.place.querySelector('button')?.focus();
    });
    this.place.replaceChildren(make('p', {}, text), back, close);
    if (!stay) back.focus({ preventScroll: true });
  }

  /** Looking around ends nothing: a link or a fold may show what was just done. */
  private pass({ target }: Event): void {
    const isActing = target instanceof Element && target.closest('button, input, select, textarea') !== null;
    if (isActing && !this.place.contains(target)) this.place.replaceChildren();
  }

  private clear(): void {
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren();
    // Reading goes on at the plan, not at the top of the page.
    if (hadFocus) document.querySelector<HTMLElement>('#plan:not([hidden])')?.focus({ preventScroll: true });
  }
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'text-button' }, label);
  button.addEventListener('click', act);
  return button;
}
