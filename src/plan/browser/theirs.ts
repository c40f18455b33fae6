import { make } from '../../dom/make.ts';
import type { Imported } from '../../exchange/core/imports/imported.ts';
import { sayDays } from '../../text/day.ts';
import { findChanges } from '../core/find-changes.ts';
import { sayChanges, sayRetired, sayUnknown } from '../core/say-changes.ts';
import type { Board } from './board.ts';
import { showFirstPlan } from './first-plan.ts';
import type { Manner } from './manner.ts';
import { Offer } from './offer.ts';
import { offerSystem } from './offer-system.ts';
import { showProblems } from './problems.ts';

/** What another plan says: what of it cannot be read, what the site changed since it was made, and what it would change in the own one. */
export function showTheirs(board: Board, theirs: Imported, manner: Manner): HTMLElement[] {
  const { made, goLive, entries, problems } = theirs;
  const changes = findChanges({ ...(made && { made }), entries }, [...board.plan.items.values()], board.retired);
  const { added, revised, retired, unknown } = changes;
  const gone = [...retired.map(({ was }) => sayDays(sayRetired(was))), ...unknown.map(sayUnknown)];
  const isOld = added.length + revised.length + retired.length > 0;
  return [
    ...(made ? [make('p', { class: 'label' }, `It was made on ${sayDays(made)}.`)] : []),
    ...(goLive ? [make('p', {}, `It goes live on ${sayDays(goLive)}.`)] : []),
    ...offerSystem(board, theirs),
    ...showProblems([...problems, ...gone.map((says) => ({ says }))]),
    ...(isOld ? [make('p', {}, sayDays(sayChanges(changes, made)))] : []),
    ...showEntries(board, theirs, manner),
  ];
}

/** Beside a plan of one's own each check is a choice; whoever has none reads the other one as it is. */
function showEntries(board: Board, theirs: Imported, manner: Manner): HTMLElement[] {
  const ids = Object.keys(theirs.entries);
  if (ids.length === 0) return [];
  const beside = () => new Offer(board, theirs, manner).element;
  const isFirst = board.plan.ids.length === 0 && ids.some((id) => board.plan.items.has(id));
  return [isFirst ? showFirstPlan(board, theirs, { ...manner, beside }) : beside()];
}
