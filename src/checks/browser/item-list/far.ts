import { say } from '../../../dom/status.ts';
import type { CheckStanding } from '../../../entry/core/say-progress.ts';
import type { ListRow } from './row.ts';

/** Shows how far a list is beside what it says of it: the path along the strip is solid up to there, and each gap counts what is done. */
export function showFar(list: HTMLElement, standings: ReadonlyMap<ListRow, CheckStanding>): void {
  const done = [...standings].filter(([, { state, missed }]) => state === 'done' && !missed).map(([row]) => row);
  const strip = list.querySelector<HTMLElement>('.strip');
  strip?.style.setProperty('--far', String(done.length / Math.max(standings.size, 1)));
  for (const group of list.querySelectorAll<HTMLElement>('.gap-group')) {
    const did = done.filter(({ gap }) => gap === group.id).length;
    say(group.querySelector('.did') as HTMLElement, did > 0 ? `, ${did} done` : '');
    group.hidden = [...group.querySelectorAll<HTMLElement>('.item')].every(({ hidden }) => hidden);
  }
}
