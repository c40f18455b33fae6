import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { recall } from '../../dom/storage.ts';
import { type Entry, keyOf, readEntry } from '../../plan/entry.ts';
import { findStanding, type ProfileItem, sayFloor, sayLowest, sayOpen } from '../../readiness/profile.ts';

type Lane = { short: string; items: (Omit<ProfileItem, 'gate'> & { gate?: boolean })[] };

/** Marks in the drawing and the table what is reached, and says where the whole stands. */
export function showProfile(root: HTMLElement): void {
  const lanes = readData<Lane[]>(root);
  const standings = lanes.map(({ items }) => {
    const entries: Record<string, Entry | undefined> = {};
    for (const { id } of items) entries[id] = readEntry(recall(keyOf(id)));
    return findStanding(
      items.map((item) => ({ gate: false, ...item })),
      entries,
    );
  });
  const told = [...root.querySelectorAll('tbody tr')];
  for (const [place, standing] of standings.entries()) {
    const { floor, held } = standing;
    for (const drawn of root.querySelectorAll(`[data-lane="${place}"]`))
      for (const [step, mark] of [...drawn.querySelectorAll('.step')].entries())
        mark.classList.toggle('passed', step < floor);
    const [stands, holds] = told[place]?.querySelectorAll('td') ?? [];
    if (stands) stands.textContent = sayFloor(floor);
    holds?.replaceChildren(
      ...(held
        ? [
            make('a', { href: `/i/${held.id}/` }, held.title),
            ' ',
            make('span', { class: 'quiet' }, sayOpen(standing) ?? ''),
          ]
        : ['Nothing. Keep what is due always up to date.']),
    );
  }
  const whole = root.querySelector('.whole');
  const floors = lanes.map(({ short }, place) => ({ name: short, floor: standings[place]?.floor ?? 0 }));
  if (whole) whole.textContent = sayLowest(floors);
}
