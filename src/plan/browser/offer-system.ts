import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { writeSystem } from '../../entry/core/system.ts';
import type { Imported } from '../../exchange/core/imports/imported.ts';
import type { Board } from './board.ts';

/** What another plan says of the system, beside what the own one says. Nothing changes before the reader takes it over. */
export function offerSystem(board: Board, { system }: Pick<Imported, 'system'>): HTMLElement[] {
  if (!system) return [];
  const { plan, said, watches, saySystem } = board;
  const theirs = make('p', {}, 'What it says of the system: ', make('b', {}, saySystem(system)), '.');
  const mine = make('span');
  const take = button('Take this over', () => {
    said.say(`What you say of your system is now: ${saySystem(system)}.`, plan.changeSystem(system));
  });
  const choice = make('p', { class: 'choose-all' }, mine, take);
  const element = make('div', { class: 'offer-system' }, theirs, choice);
  const show = () => {
    const own = plan.system.system;
    const isSame = own !== undefined && writeSystem(own) === writeSystem(system);
    mine.textContent = isSame
      ? 'Yours says the same.'
      : own
        ? `Yours: ${saySystem(own)}.`
        : 'You said nothing of yours.';
    take.hidden = isSame;
  };
  const watch = () => (element.isConnected ? show() : void watches.delete(watch));
  show();
  watches.add(watch);
  return [element];
}
