import { make } from '../../dom/make.ts';

/** The bar at the lower edge that says what was just done, with a way back. It stays until the next thing is done. */
export class Said {
  private readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    this.place = place;
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
