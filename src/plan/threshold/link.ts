import type { GateItems, Threshold } from '../../readiness/threshold/model.ts';
import type { Entries } from '../entry.ts';
import { readEntries, writeEntries } from '../link/entries.ts';
import { type Pairs, readPairs, sayLeft, takeVersion, writePairs } from '../link/pairs.ts';
import { tidyThreshold } from './canonical.ts';
import { collectThreshold, type ReadSheet, type SaidGate } from './collect.ts';

const version = 1;

/** Writes a threshold as the fragment of a link. With entries it also says what was measured for its gates. */
export function writeThresholdLink(threshold: Threshold, entries: Entries = {}): string {
  const { about, decider, fixed, decides, gates } = tidyThreshold(threshold);
  const pairs: Pairs = new Map();
  for (const [key, text] of Object.entries({ about, by: decider, fixed, decides })) if (text) pairs.set(key, text);
  for (const { id, revision, wording, value, note } of gates) {
    const parts = [
      `${revision}.${wording}`,
      ...(value === undefined && !note ? [] : [value ?? '']),
      ...(note ? [note] : []),
    ];
    pairs.set(`g.${id}`, parts.join('~'));
  }
  const measured = gates.flatMap(({ id }) => (entries[id] ? [[id, entries[id]] as const] : []));
  writeEntries(pairs, Object.fromEntries(measured), { notes: true });
  return writePairs(version, pairs);
}

/** Reads a threshold from a fragment, whatever became of it on its way; nothing where the fragment holds none. */
export function readThresholdLink(
  fragment: string,
  items: GateItems,
): (ReadSheet & { threshold: Threshold }) | undefined {
  const { pairs, problems } = readPairs(fragment);
  const take = (key: string) => {
    const text = pairs.get(key) ?? '';
    pairs.delete(key);
    return text;
  };
  const about = take('about');
  const [decider, fixed, decides] = [take('by'), take('fixed'), take('decides')];
  const gates = [...pairs.keys()].filter((key) => /^g\../.test(key)).map((key) => readGate(key.slice(2), take(key)));
  if (gates.length === 0 && `${about}${decider}${fixed}${decides}` === '') return undefined;
  problems.push(...takeVersion(pairs, version));
  const collected = collectThreshold({ about, decider, fixed, decides, gates }, items);
  const { entries, problems: unread } = readEntries(pairs);
  problems.push(...collected.problems, ...unread, ...sayLeft(pairs));
  return { threshold: collected.threshold, entries, problems };
}

function readGate(id: string, text: string): SaidGate {
  const [head = '', value = '', ...note] = text.split('~');
  return { id, version: head, value, note: note.join('~') };
}
