import { focusOn } from '../../dom/keep-fragment.ts';
import { make } from '../../dom/make.ts';
import { readAny } from '../../exchange/core/imports/read-any.ts';
import type { Board } from './board.ts';
import { showTheirs } from './theirs.ts';

/** Shows the plan in the fragment beside the own one, and moves there if asked to. */
export function showOtherPlan(place: HTMLElement, board: Board, fragment: string, move: boolean): void {
  const theirs = readAny(fragment, new Set(board.plan.items.keys()));
  const isEmpty = Object.keys(theirs.entries).length === 0;
  const close = make('button', { type: 'button', class: 'quiet-button' }, isEmpty ? 'Close' : 'Close this plan');
  close.addEventListener('click', () => {
    forgetLink();
    place.hidden = true;
    place.replaceChildren();
    focusOn(document.querySelector('h1') as HTMLElement);
  });
  const title = isEmpty
    ? 'This link holds no plan that can be read'
    : board.plan.ids.length === 0
      ? 'The plan in this link'
      : 'The plan in this link, beside yours';
  place.replaceChildren(
    make('h2', {}, title),
    ...showTheirs(board, theirs, { head: 'In the link', careful: true, writer: 'link', taken: forgetLink }),
    ...(isEmpty ? [make('p', {}, 'Ask for the link again, and copy all of it. Your own plan is as it was.')] : []),
    make('p', { class: 'doors' }, close),
  );
  place.hidden = false;
  if (move) focusOn(place.querySelector('h2') as HTMLElement);
}

/** Takes the plan of the link out of the address: whoever copies that from now on means the own one. The way back leads to it. */
function forgetLink(): void {
  if (location.hash !== '') history.pushState(null, '', location.pathname + location.search);
}
