import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { today } from '../../dom/today.ts';
import { openRecords } from '../../entry/browser/open-records.ts';
import type { Entry } from '../../entry/core/entry.ts';
import { heedThreshold } from '../../entry/core/heed-threshold.ts';
import type { DueItem } from '../../entry/core/is-due.ts';
import { sayNotDue } from '../../entry/core/say-not-due.ts';
import { EntryStore } from '../../entry/core/store/entry-store.ts';
import { oldEntries } from '../../entry/core/store/old-entries.ts';
import { SystemKeep } from '../../entry/core/store/system-keep.ts';
import { sayDays } from '../../text/day.ts';
import {
  findGapStanding,
  type GapStanding,
  type ProfileItem,
  sayGapStanding,
  sayGates,
  sayLowest,
  sayNext,
  sayWaiver,
} from '../core/profile.ts';
import { drawTicks, type Tick } from '../core/ticks.ts';

type LaneItem = ProfileItem & Partial<DueItem>;
type Lane = { short: string; items: LaneItem[] };

/** Marks in the drawing and the table what is reached, and says where the whole stands. */
export function showProfile(root: HTMLElement): void {
  const records = openRecords('checks', oldEntries);
  const kept = new EntryStore(records, () => undefined);
  const { system } = new SystemKeep(records);
  const lanes = readData<Lane[]>(root).map(({ short, items }) => ({
    short,
    items: items.map((item) => heedThreshold(item, records)),
  }));
  const dueOf = (items: LaneItem[]) =>
    items.filter(({ applies = ['any'], due }) => !system || sayNotDue({ applies, due }, system) === undefined);
  const drawn = [...root.querySelectorAll('.lane')];
  const standings = lanes.map((lane, place) => {
    const items = dueOf(lane.items);
    const entries: Record<string, Entry | undefined> = {};
    for (const { id } of items) entries[id] = kept.find(id);
    const ticks = drawTicks(lane.items, entries, today(), (item) => items.includes(item));
    for (const [at, mark] of [...(drawn[place]?.querySelectorAll('i') ?? [])].entries()) {
      const { gate, state } = ticks[at] as Tick;
      mark.className = gate ? `gate ${state}` : state;
    }
    return findGapStanding(items, entries, today());
  });
  const told = [...root.querySelectorAll('tbody tr')];
  for (const [place, standing] of standings.entries()) {
    const [stands, gates, holds] = told[place]?.querySelectorAll('td') ?? [];
    stands?.replaceChildren(`${sayGapStanding(standing)} `, quiet(sayNext(standing) ?? ''));
    if (gates) gates.textContent = sayGates(standing);
    holds?.replaceChildren(...sayHolds(standing));
  }
  const whole = root.querySelector('.whole');
  const floors = lanes.map(({ short }, place) => ({ name: short, floor: standings[place]?.floor ?? 0 }));
  const leftOut = lanes.flatMap(({ items }) => items).length - lanes.flatMap(({ items }) => dueOf(items)).length;
  const drawing = root.querySelector<HTMLElement>('.profile');
  if (drawing) drawing.dataset['lowest'] = String(Math.min(...floors.map(({ floor }) => floor)));
  if (whole) whole.textContent = [sayLowest(floors), ...sayLeftOut(leftOut)].join(' ');
}

const sayLeftOut = (count: number) =>
  count === 0 ? [] : [`Left out, since not due for your system: ${count === 1 ? '1 check' : `${count} checks`}.`];

function sayHolds({ held, open, waived }: GapStanding): (Node | string)[] {
  if (!held) return ['Nothing. Keep what is due always up to date.'];
  const rest = open > 1 ? [quiet(`and ${open - 1} more for the same step`)] : [];
  const waivers = waived.map(({ item, ...waiver }) =>
    make('span', { class: 'quiet' }, linkTo(item), `: ${sayDays(sayWaiver(waiver, today()))}`),
  );
  return [linkTo(held), ' ', ...rest, ...waivers];
}

const linkTo = ({ id, title }: ProfileItem) => make('a', { href: `/i/${id}/` }, title);

const quiet = (text: string) => make('span', { class: 'quiet' }, text);
