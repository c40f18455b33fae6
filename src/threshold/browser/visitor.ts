import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import type { Kept } from '../../entry/browser/kept.ts';
import { type Entry, isEmpty } from '../../entry/core/entry.ts';
import { writeKept } from '../../entry/core/kept-entry.ts';
import { listChanges } from '../core/compare.ts';
import { writeThresholdLink } from '../core/link.ts';
import type { GateItems, Threshold } from '../core/model.ts';
import type { ReadThreshold } from './sheet.ts';

/** How many differences are shown at once. */
const mostOpen = 6;

/** Whether a link says something that the reader's own threshold and entries do not. */
export function isNews({ threshold, entries }: ReadThreshold, own: Threshold, kept: Kept): boolean {
  const isOther = writeThresholdLink(threshold) !== writeThresholdLink(own);
  return isOther || Object.entries(entries).some(([id, entry]) => differ(entry, kept.entry(id)));
}

/**
 * Keeps what a link says was measured, where the reader entered nothing. Gives the checks that it was kept for, and
 * how many keep what the reader entered although the link says otherwise.
 */
export function keepMeasured({ entries }: ReadThreshold, kept: Kept): { taken: string[]; left: number } {
  const news = Object.entries(entries).filter(([id, entry]) => differ(entry, kept.entry(id)));
  const free = news.filter(([id]) => kept.text(id) === undefined);
  for (const [id, entry] of free) kept.replace(id, { ...entry, picked: '' });
  return { taken: free.map(([id]) => id), left: news.length - free.length };
}

/** Says what a link shows, how it differs from the reader's own threshold, and offers to keep either. */
export function sayVisit(
  { threshold, entries, problems }: ReadThreshold,
  own: Threshold | undefined,
  items: GateItems,
  { take, leave }: { take: () => void; leave: () => void },
): Node[] {
  const count = Object.values(entries).filter((entry) => !isEmpty({ ...entry, picked: '' })).length;
  const measured = `It also says what was measured for ${count === 1 ? 'one gate' : `${count} gates`}.`;
  const changes = own ? listChanges(own, threshold, items) : [];
  const list = (lines: string[]) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
  return [
    make(
      'h2',
      {},
      threshold.decider ? `The threshold of ${threshold.decider}, from a link` : 'A threshold from a link',
    ),
    make('p', {}, `You can read it, and change it once you keep it. ${count > 0 ? measured : ''}`),
    ...(problems.length > 0 ? [make('p', {}, 'There is something wrong with the link:'), list(problems)] : []),
    make(
      'p',
      { class: 'doors' },
      button(own ? 'Keep it in place of mine' : 'Keep it and work on it', take),
      button(own ? 'Show mine' : 'Start with the launch gate', leave),
    ),
    ...(own && changes.length === 0 ? [make('p', {}, 'Its sheet is the same as yours.')] : []),
    ...(changes.length > 0 ? [foldLong('What is different from yours', changes.length, list(changes))] : []),
  ];
}

/** A list that stands open while it is short. */
function foldLong(said: string, count: number, list: HTMLElement): HTMLElement {
  const fold = make('details', {}, make('summary', {}, `${said}: ${count}`), list);
  fold.open = count <= mostOpen;
  return fold;
}

function differ(one: Entry, other: Entry): boolean {
  const text = (entry: Entry) => writeKept({ ...entry, picked: '', revision: '' }, undefined);
  return text(one) !== undefined && text(one) !== text(other);
}
