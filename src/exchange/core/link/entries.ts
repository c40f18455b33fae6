import { type Entries, type Entry, type State, states } from '../../../entry/core/entry.ts';
import { isDay } from '../../../text/day.ts';
import { readNotes, writeNotes } from './note-letters.ts';
import { fromNumber, toNumber } from './numbers.ts';
import type { Pairs } from './pairs.ts';

const letters: Record<State, string> = { open: 'o', doing: 'w', done: 'd', 'not-applicable': 'x' };

/** Adds entries to what a link says, by item id: revision, state, owner and days as a short code, and with `notes` all other texts in keys of their own. */
export function writeEntries(pairs: Pairs, entries: Entries, { notes }: { notes: boolean }): void {
  const owners: string[] = [];
  for (const [id, entry] of Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (entry.owner && !owners.includes(entry.owner)) owners.push(entry.owner);
    pairs.set(id, writeCode(entry, owners));
    if (notes) writeNotes(pairs, id, entry);
  }
  for (const [place, owner] of owners.entries()) pairs.set(`o${fromNumber(place)}`, owner);
}

/** Takes entries out of what a link says, for any id; everything else stays in `pairs`. What cannot be read is said, and the item is kept. */
export function readEntries(pairs: Pairs): { entries: Entries; problems: string[] } {
  const owners = takeOwners(pairs);
  const problems: string[] = [];
  const entries: Entries = {};
  for (const [id, code] of pairs) {
    if (!/^(?=.*\d)[a-z][a-z0-9]{3}$/.test(id)) continue;
    pairs.delete(id);
    entries[id] = { ...readCode(id, code.toLowerCase(), owners, problems), picked: 'yes' };
  }
  return { entries: readNotes(pairs, entries, problems), problems };
}

function writeCode({ revision = '', state, owner, due, checked }: Entry, owners: string[]): string {
  const parts = [
    `${letters[state]}${/^[1-9]\d{0,5}$/.test(revision) ? revision : ''}`,
    owner ? fromNumber(owners.indexOf(owner)) : '',
    writeDay(due),
    writeDay(checked),
  ];
  return parts.join('.').replace(/\.+$/, '');
}

function readCode(id: string, code: string, owners: Map<number, string>, problems: string[]): Entry {
  const [head = '', place = '', due = '', checked = '', ...more] = code.split('.');
  const [, letter, revision = ''] = /^([a-z])([1-9]\d{0,5})?$/.exec(head) ?? [];
  const state = states.find((name) => letters[name] === letter);
  const report = (says: string) => problems.push(`${id}: ${says}`);
  if (!state) report('its state in the link cannot be read. It counts as open.');
  const owner = owners.get(toNumber(place) ?? -1);
  if (place !== '' && owner === undefined) report('its owner is missing in the link.');
  const days = { due: readDay(due), checked: readDay(checked) };
  if (due !== '' && !days.due) report('the day it is due cannot be read in the link.');
  if (checked !== '' && !days.checked) report('the day of its evidence cannot be read in the link.');
  if (more.length > 0) report('the link says more about it than this page reads.');
  return {
    state: state ?? 'open',
    ...(revision && { revision }),
    ...(owner && { owner }),
    ...(days.due && { due: days.due }),
    ...(days.checked && { checked: days.checked }),
  };
}

function takeOwners(pairs: Pairs): Map<number, string> {
  const owners = new Map<number, string>();
  for (const [key, owner] of pairs) {
    const place = /^o[0-9a-z]{1,2}$/.test(key) ? toNumber(key.slice(1)) : undefined;
    if (place === undefined) continue;
    pairs.delete(key);
    owners.set(place, owner);
  }
  return owners;
}

const oneDay = 86_400_000;

const writeDay = (day = ''): string => (isDay(day) ? fromNumber(Date.parse(`${day}T00:00:00Z`) / oneDay) : '');

function readDay(code: string): string | undefined {
  const number = toNumber(code);
  const date = new Date((number ?? Number.NaN) * oneDay);
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}
