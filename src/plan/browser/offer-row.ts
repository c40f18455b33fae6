import { make } from '../../dom/make.ts';
import { table, tableCell, tableRow } from '../../dom/table.ts';
import { isDay, sayDays } from '../../text/day.ts';
import type { Difference } from '../core/list-differences.ts';
import type { MergeChoice } from '../core/merge-entries.ts';
import type { BoardItem } from '../core/plan-data.ts';

/** A check about which another plan says something else. */
export interface Offered {
  item: BoardItem;
  differences: Difference[];
  /** False where the own plan does not have it. */
  isIn: boolean;
  isDamaged: boolean;
  /** What can be chosen; the first one is chosen at first. */
  choices: MergeChoice[];
}

const words: Record<MergeChoice, string> = { theirs: 'Take theirs', fill: 'Add what mine lacks', mine: 'Keep mine' };
const newWords: Partial<typeof words> = { theirs: 'Add it', mine: 'Leave it out' };

const sayValue = (value: string) => (isDay(value) ? sayDays(value) : value);

/** The choice between the own plan and the other one for a check. */
export function makeChoice({ item, isIn, choices }: Offered): HTMLSelectElement {
  const named = isIn ? words : { ...words, ...newWords };
  const options = choices.map((choice) => make('option', { value: choice }, named[choice]));
  return make('select', { 'aria-label': `What to do with ${item.title}`, autocomplete: 'off' }, ...options);
}

/** A line of the table: what the own plan says, what the other one says, and the choice between them. */
export function showOfferRow({ item, differences, isIn, isDamaged }: Offered, head: string, choice: Node): HTMLElement {
  const cell = (name: string, ...content: (Node | string)[]) =>
    tableCell({ 'data-head': name }, make('div', {}, ...content));
  const lines = (side: 'mine' | 'theirs') =>
    differences.map((difference) =>
      make('p', {}, `${difference.label}: `, make('b', {}, sayValue(difference[side]) || 'nothing')),
    );
  const title = make('a', { href: `/i/${item.id}/` }, item.title);
  const mine = isIn ? lines('mine') : [make('span', { class: 'quiet' }, 'Not in your plan')];
  const theirs = differences.length > 0 ? lines('theirs') : ['In the plan, with nothing entered'];
  const damaged = 'What this browser keeps cannot be read. It is left as it is.';
  return tableRow(
    [title, ' ', make('code', {}, item.id)],
    [
      cell('Yours', ...(isDamaged ? [damaged] : mine)),
      cell(head, ...theirs),
      cell('What to do', ...(isDamaged ? [] : [choice])),
    ],
  );
}

/** The table of all lines. */
export const makeOfferTable = (rows: HTMLElement[], head: string): HTMLElement =>
  table('What each plan says, check by check', 'plain', ['Check', 'Yours', head, 'What to do'], rows);

/** What the other plan has, in a sentence. */
export function sayCounts(offered: Offered[], all: number): string {
  const missing = offered.filter(({ isIn }) => !isIn).length;
  const differ = offered.length - missing;
  const checks = all === 1 ? 'It has 1 check.' : `It has ${all} checks.`;
  if (all === 0) return 'It has no check that this site knows.';
  if (offered.length === 0) return `${checks} Your plan says the same of ${all === 1 ? 'it' : 'all of them'}.`;
  const parts = [
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} not in your plan`] : []),
    ...(differ > 0 ? [`${differ} ${differ === 1 ? 'says' : 'say'} something else than yours`] : []),
  ];
  return `${checks} ${parts.join(', ')}. Nothing is taken over before you say so.`;
}
