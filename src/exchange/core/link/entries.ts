import { type Entries, type Entry, isRevision, type State, states } from '../../../entry/core/entry.ts';
import type { NameWhere } from '../../../entry/core/entry-fields.ts';
import { isDayField } from '../../../entry/core/field-lists.ts';
import { isDay } from '../../../text/day.ts';
import { readNotes, writeNotes } from './note-letters.ts';
import { fromNumber, toNumber } from './numbers.ts';
import type { Pairs } from './pairs.ts';

/** The id of a check of the site, or of one that a team asks for itself. */
const isCheckId = /^((?=.*\d)[a-z][a-z0-9]{3}|own-[a-z0-9]{4,12})$/;

const letters: Record<State, string> = { open: 'o', doing: 'w', done: 'd', 'not-applicable': 'x' };

type PlacedName = Exclude<NameWhere<{ link: 'code' }>, 'state' | 'revision'>;

// What follows state and revision in the code of a check, in the order that links of the past have.
const unread: Record<PlacedName, string> = {
  owner: 'its owner is missing in the link.',
  due: 'the day it is due cannot be read in the link.',
  checked: 'the day of its evidence cannot be read in the link.',
};
const placed = Object.keys(unread) as PlacedName[];

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
    if (!isCheckId.test(id)) continue;
    pairs.delete(id);
    entries[id] = { ...readCode(id, code.toLowerCase(), owners, problems), picked: 'yes' };
  }
  return { entries: readNotes(pairs, entries, problems), problems };
}

function writeCode(entry: Entry, owners: string[]): string {
  const { revision = '', state, owner } = entry;
  const parts = placed.map((name) => {
    if (isDayField(name)) return writeDay(entry[name]);
    return owner ? fromNumber(owners.indexOf(owner)) : '';
  });
  return [`${letters[state]}${isRevision(revision) ? revision : ''}`, ...parts].join('.').replace(/\.+$/, '');
}

function readCode(id: string, code: string, owners: Map<number, string>, problems: string[]): Entry {
  const [head = '', ...parts] = code.split('.');
  const [, letter, revision = ''] = /^([a-z])([1-9]\d{0,5})?$/.exec(head) ?? [];
  const state = states.find((name) => letters[name] === letter);
  const report = (says: string) => problems.push(`${id}: ${says}`);
  if (!state) report('its state in the link cannot be read. It counts as open.');
  const entry: Entry = { state: state ?? 'open', ...(revision && { revision }) };
  for (const [place, name] of placed.entries()) {
    const part = parts[place] ?? '';
    const text = isDayField(name) ? readDay(part) : owners.get(toNumber(part) ?? -1);
    if (part !== '' && text === undefined) report(unread[name]);
    if (text) entry[name] = text;
  }
  if (parts.length > placed.length) report('the link says more about it than this page reads.');
  return entry;
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
