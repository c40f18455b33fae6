import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';

/** Before the first word: what can be asked here. */
export function renderStart(): HTMLElement[] {
  return [say('Ask in your own words. Results lead to the row, mistake or answer itself.')];
}

/** After a search without results: what to try. */
export function renderNothing(): HTMLElement[] {
  return [say('Try fewer or plainer words, or ', index(), '.')];
}

/** After a failure: what did not work, and two ways on. */
export function renderFailure(retry: () => void): HTMLElement[] {
  const again = button('Try again', retry, { class: 'button' });
  return [say('Its files did not arrive. You may be offline. Your words are kept.'), say(again, ' or ', index())];
}

function say(...content: (Node | string)[]): HTMLElement {
  return make('p', {}, ...content);
}

function index(): HTMLElement {
  return make('a', { href: '/index/' }, 'look through everything, A to Z');
}
