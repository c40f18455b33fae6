import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import type { Entry } from '../../entry/core/entry.ts';
import { sayDays } from '../../text/day.ts';
import { fillDays, findMoves, proposeDays, readProposed, sayFilled, sayMoved, sayTimeline } from '../core/timeline.ts';
import type { Board } from './board.ts';
import { showDatesTable } from './dates-table.ts';
import { readGoLive } from './go-live.ts';

/** The day of going live, the days that follow from it, and the buttons that fill them in or move them. */
export function showDates({ plan, said, watches }: Board): DocumentFragment {
  const field = make('input', { type: 'date', id: 'go-live', autocomplete: 'off' });
  const says = makeStatus();
  const place = make('div');
  const why = make('details', {}, make('summary', {}, 'How these days come about'));
  why.append(make('ul', {}, ...sayTimeline.map((line) => make('li', {}, line))));
  field.value = readGoLive(plan) ?? '';
  const find = () => {
    // A day that is past gives no time to plan for.
    const isPast = field.value !== '' && field.value < today();
    const proposals = isPast ? new Map() : proposeDays(plan.due, field.value, today());
    const { entries } = plan;
    const moves = findMoves(proposals, entries, readProposed(plan.proposed.text));
    return { isPast, proposals, wanted: fillDays(proposals, entries), moves };
  };
  const fillIn = () => {
    const { wanted, proposals } = find();
    act(wanted, sayFilled(wanted, proposals));
  };
  const moveAll = () => {
    const { moves } = find();
    act(moves, sayMoved(moves.size, sayDays(field.value)));
  };
  const [fill, move] = [button('', fillIn, { class: 'button' }), button('', moveAll)];
  let shown = '';
  const update = () => {
    const { isPast, proposals, wanted, moves } = find();
    const now = JSON.stringify([field.value, [...wanted], [...moves]]);
    if (now === shown) return;
    shown = now;
    fill.textContent = wanted.size === 1 ? 'Fill in 1 day' : `Fill in ${wanted.size} days`;
    fill.hidden = wanted.size === 0;
    move.textContent = moves.size === 1 ? 'Move 1 day' : `Move ${moves.size} days`;
    move.hidden = moves.size === 0;
    const lines = [
      ...(isPast ? [`${sayDays(field.value)} is past. Choose a day to come.`] : []),
      ...(moves.size > 0 ? [sayMoves(moves.size)] : []),
      ...(!isPast && field.value !== '' && wanted.size + moves.size === 0
        ? ['Every open check has a day already. What you entered stays as it is.']
        : []),
    ];
    says.textContent = lines.join(' ');
    place.replaceChildren(...showDatesTable(plan.due, wanted, proposals));
  };
  const act = (changes: Map<string, Partial<Entry>>, says: string) => {
    const before = plan.proposed.text;
    const days = [...changes].map(([id, { due }]) => [id, due]);
    const undo = plan.changeAll(changes);
    plan.proposed.write(JSON.stringify({ ...readProposed(before), ...Object.fromEntries(days) }));
    update();
    said.say(says, () => {
      plan.proposed.write(before);
      undo();
      update();
    });
  };
  field.addEventListener('input', () => {
    plan.changeGoLive(field.value);
    update();
  });
  update();
  watches.add(() => {
    // A plan that was just taken over may have brought it, and another page may have changed it.
    if (field !== document.activeElement) field.value = readGoLive(plan) ?? '';
    update();
  });
  const panel = document.createDocumentFragment();
  panel.append(
    make(
      'p',
      {},
      'Say when you want to go live. Each open check without a day gets a proposal, and no day that you set yourself is changed.',
    ),
    make('p', { class: 'go-live' }, make('label', { for: field.id }, 'You go live on'), field),
    says,
    make('p', { class: 'doors' }, fill, move),
    place,
    why,
  );
  return panel;
}

const sayMoves = (count: number) =>
  count === 1
    ? 'One day was proposed for another day of going live. It can move along.'
    : `${count} days were proposed for another day of going live. They can move along.`;
