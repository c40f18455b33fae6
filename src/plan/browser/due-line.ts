import { make } from '../../dom/make.ts';
import { sayDays } from '../../text/day.ts';
import type { DueKind, DueLine, DueStop } from '../core/due-line.ts';
import type { BoardItem } from '../core/plan-data.ts';
import { soon } from '../core/soon.ts';

/** So many checks of each stop are named; all of them stand in the plan. */
const mostNamed = 2;

const names: Record<Exclude<DueKind, 'go-live'>, string> = {
  ...{ overdue: 'Overdue', soon: `In the next ${soon.due} days`, later: 'Later', after: 'After going live' },
};

/** What the line of time says of the launch. */
export interface Launch {
  /** The day of going live, where there is one. */
  goLive: string | undefined;
  /** How many gates block it. */
  blocked: number;
  today: string;
}

/** Shows what is due when as a list, which the styles draw as a path with the launch as its gate. */
export function showDueLine(place: HTMLElement, { stops, undated }: DueLine<BoardItem>, launch: Launch): void {
  const says = JSON.stringify([stops.map(({ kind, checks }) => [kind, checks.map(toWords)]), undated, launch]);
  // Somebody may be reading along while typing elsewhere, or in another page.
  if (place.dataset['says'] === says) return;
  place.dataset['says'] = says;
  const lines = stops.map((stop) => (stop.kind === 'go-live' ? showLaunch(launch) : showStop(stop.kind, stop)));
  const left = undated === 1 ? '1 open check has no day yet.' : `${undated} open checks have no day yet.`;
  const dates = make('a', { href: '#dates' }, 'Count the days back from going live');
  const rest = make('p', { class: 'quiet' }, `${left} `, make('span', { class: 'no-print' }, dates, '.'));
  place.replaceChildren(make('ol', { class: 'due-line' }, ...lines), ...(undated > 0 ? [rest] : []));
}

const toWords = ({ item, due }: DueStop<BoardItem>['checks'][number]) => `${item.id} ${due}`;

function showStop(kind: keyof typeof names, { checks }: DueStop<BoardItem>): HTMLElement {
  const named = checks
    .slice(0, mostNamed)
    .map(({ item, due }) =>
      make(
        'li',
        {},
        make('time', { datetime: due }, sayDays(due)),
        ' ',
        make('a', { href: `#${item.id}` }, item.title),
      ),
    );
  const more = checks.length - named.length;
  const rest = more > 0 ? [make('li', { class: 'quiet' }, `and ${more} more`)] : [];
  const count = make('span', { class: 'count' }, checks.length === 0 ? 'nothing' : `${checks.length}`);
  return make(
    'li',
    { 'data-kind': kind, ...(checks.length === 0 && { 'data-empty': '' }) },
    make('p', {}, `${names[kind]}: `, count),
    ...(named.length > 0 ? [make('ul', { class: 'named' }, ...named, ...rest)] : []),
  );
}

function showLaunch({ goLive, blocked, today }: Launch): HTMLElement {
  const isPast = goLive !== undefined && goLive < today;
  const day = goLive
    ? make('time', { class: 'count', datetime: goLive }, sayDays(goLive))
    : make('span', { class: 'count' }, 'no day yet');
  const gates = blocked === 1 ? '1 gate blocks it' : `${blocked} gates block it`;
  const set = make('a', { href: '#dates', class: 'no-print' }, 'Set the day');
  return make(
    'li',
    { 'data-kind': 'go-live', ...(blocked === 0 && { 'data-open': '' }) },
    make('p', {}, isPast ? 'Live since: ' : 'Go live: ', day),
    make('p', { class: 'named' }, blocked === 0 ? 'No gate blocks it' : gates, ...(goLive ? [] : ['. ', set])),
  );
}
