import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import type { Board } from './board.ts';
import type { Several } from './several.ts';

/** The button that lets the reader choose rows, to change many of them at once. Few need it, so it loads when it is pressed. */
export function offerSeveral(button: HTMLElement, place: HTMLElement, board: Board): void {
  let several: Several | undefined;
  button.addEventListener('click', async () => {
    try {
      const { Several } = await import('./several.ts');
      several ??= new Several(place, button, board);
      several.turn(button.ariaPressed !== 'true');
    } catch {
      place.replaceChildren(make('p', { role: 'alert' }, notLoaded));
    }
  });
}
