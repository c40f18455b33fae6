import { make } from './make.ts';

/** Before the first word: what can be asked here. */
export function renderStart(): HTMLElement[] {
  return [make('p', {}, 'Ask in your own words. Each result leads to the row, mistake or answer itself.')];
}

/** After a search without results: what was searched, and what to try. */
export function renderNothing(): HTMLElement[] {
  return [
    make('p', {}, 'The search looked at every word on every page of this site, and at other names for the same things.'),
    make('p', {}, 'Try fewer or plainer words, or look through ', index(), '.'),
  ];
}

/** After a failure: what did not work, and two ways on. */
export function renderFailure(retry: () => void): HTMLElement[] {
  const again = make('button', { class: 'button', type: 'button' }, 'Try again');
  again.onclick = retry;
  return [
    make('p', {}, 'Its files did not arrive. You may be offline, or the site may just be changing. Your words are kept.'),
    make('p', {}, again),
    make('p', {}, 'You can also look through ', index(), '.'),
  ];
}

function index(): HTMLElement {
  return make('a', { href: '/index/' }, 'the list of everything, A to Z');
}
