import { button } from '../../dom/button.ts';
import { copyButton, notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';

const unkept =
  'This browser keeps nothing more for this site: its storage is full or switched off. The threshold stands in the address of this page, so copy the link before you leave. What you enter as measured lasts until then.';
const damaged =
  'What this browser kept as your threshold cannot be read, so the page starts with the launch gate. Copy the text if you want to save something from it.';

/** What the page has to say above the tool: of each kind one note at a time. */
export class Notes {
  private readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /** Shows a note, in place of the one of its kind before; without content it goes away. */
  show(kind: 'link' | 'storage' | 'done', ...content: (Node | string)[]): void {
    this.place.querySelector(`[data-note=${kind}]`)?.remove();
    if (content.length > 0) this.place.append(make('div', { 'data-note': kind }, ...content));
  }

  /** Says what was done, with a way back that has the focus: it may stand far from where it was done. */
  offerUndo(said: string, undo: () => void): void {
    const back = button('Undo', undo, { class: 'text-button' });
    this.show('done', make('p', {}, `${said} `, back));
    back.focus();
  }

  tellStorage(isKept: boolean): void {
    const isSaid = this.place.querySelector('[data-note=storage]') !== null;
    if (isKept === isSaid) this.show('storage', ...(isKept ? [] : [make('p', {}, unkept)]));
  }

  tellLoading(): void {
    this.show('storage', make('p', {}, notLoaded));
  }

  tellDamage(text: string): void {
    this.show(
      'storage',
      make('p', {}, damaged),
      copyButton('Copy what was kept', 'Copied', () => text),
    );
  }

  /** Shows a note with a list. */
  list(kind: 'link' | 'done', said: string, lines: string[]): void {
    this.show(kind, make('p', {}, said), make('ul', {}, ...lines.map((line) => make('li', {}, line))));
  }
}
