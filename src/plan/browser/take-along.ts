import { make } from '../../dom/make.ts';
import { showExports } from '../../exchange/browser/export-panel.ts';
import type { Board } from './board.ts';
import { showShare } from './share.ts';

/** The ways to take the plan along: as a link, on paper, or into another tool. */
export function showTakeAlong(board: Board): DocumentFragment {
  const { plan, shown } = board;
  const all = makeChoice('all', ' Everything in the plan');
  const some = makeChoice('shown', ' Only what is shown above');
  (all.firstChild as HTMLInputElement).checked = true;
  const ids = () => ((some.firstChild as HTMLInputElement).checked ? shown() : plan.ids);
  const share = showShare(plan, ids);
  const which = make('fieldset', { class: 'which' }, make('legend', {}, 'Which checks'), all, some);
  which.addEventListener('change', () => share.update());
  // What was entered since may make the link longer.
  share.element.addEventListener('pointerenter', () => share.update());
  share.element.addEventListener('focusin', () => share.update());
  const print = make('button', { type: 'button', class: 'quiet-button' }, 'Print what is shown');
  print.addEventListener('click', () => window.print());
  const panel = document.createDocumentFragment();
  panel.append(
    which,
    make('h3', {}, 'As a link'),
    share.element,
    make('h3', {}, 'On paper'),
    make('p', {}, print),
    make('h3', {}, 'Into another tool'),
    showExports({ ids, kept: plan.kept, title: 'Plan', stem: 'plan' }),
  );
  return panel;
}

const makeChoice = (value: string, words: string) =>
  make('label', {}, make('input', { type: 'radio', name: 'which', value, autocomplete: 'off' }), words);
