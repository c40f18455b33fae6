import type { Entries } from '../../entry/core/entry.ts';
import { readEntries, writeEntries } from '../../exchange/core/link/entries.ts';
import { type Pairs, readPairs, sayLeft, takeVersion, writePairs } from '../../exchange/core/link/pairs.ts';
import { tidyThreshold } from './canonical.ts';
import { collectThreshold, type ReadSheet, type SaidGate, type SaidThreshold } from './collect.ts';
import { readFingerprint } from './fingerprint.ts';
import type { GateItems, Threshold } from './model.ts';

const version = 1;
/** Before the keys of what the signed threshold says otherwise. */
const signedMark = 's.';
const ownKey = /^(about|by|fixed|decides|g\..+)$/;

/** What a link may say besides the threshold. */
interface Besides {
  fingerprint?: string | undefined;
  /** The threshold that was signed, where it is another one: the link says in what. */
  signed?: Threshold | undefined;
}

/** Writes a threshold as the fragment of a link. With entries it also says what was measured for its gates. */
export function writeThresholdLink(
  threshold: Threshold,
  entries: Entries = {},
  { fingerprint, signed }: Besides = {},
): string {
  const pairs = toPairs(threshold);
  const other = signed && toPairs(signed);
  for (const key of other ? new Set([...pairs.keys(), ...other.keys()]) : [])
    if (pairs.get(key) !== other?.get(key)) pairs.set(signedMark + key, other?.get(key) ?? '');
  if (fingerprint) pairs.set('f', fingerprint);
  const measured = threshold.gates.flatMap(({ id }) => (entries[id] ? [[id, entries[id]] as const] : []));
  writeEntries(pairs, Object.fromEntries(measured), { notes: true });
  return writePairs(version, pairs);
}

function toPairs(threshold: Threshold): Pairs {
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
  return pairs;
}

/** Reads a threshold from a fragment, whatever became of it on its way; nothing where the fragment holds none. */
export function readThresholdLink(
  fragment: string,
  items: GateItems,
): (ReadSheet & { threshold: Threshold }) | undefined {
  const { pairs, problems } = readPairs(fragment);
  const own = takeParts(pairs, '');
  const signed = takeParts(pairs, signedMark);
  if (![...own].some(([key, text]) => text !== '' || key.startsWith('g.'))) return undefined;
  problems.push(...takeVersion(pairs, version));
  const { threshold, problems: doubts } = collectThreshold(toSaid(own), items);
  const fingerprint = pairs.get('f');
  pairs.delete('f');
  const { entries, problems: unread } = readEntries(pairs);
  problems.push(...doubts, ...unread, ...sayLeft(pairs));
  return {
    ...{ threshold, entries, problems },
    ...(fingerprint && { fingerprint: readFingerprint(fingerprint) ?? fingerprint }),
    ...(signed.size > 0 && { signed: collectThreshold(toSaid(patch(own, signed)), items).threshold }),
  };
}

/** Takes the parts of one threshold out of a link. */
function takeParts(pairs: Pairs, mark: string): Pairs {
  const keys = [...pairs.keys()].filter((key) => key.startsWith(mark) && ownKey.test(key.slice(mark.length)));
  return new Map(
    keys.map((key) => {
      const text = pairs.get(key) ?? '';
      pairs.delete(key);
      return [key.slice(mark.length), text];
    }),
  );
}

/** The parts with others in their place; an empty one takes its part out. */
const patch = (parts: Pairs, others: Pairs): Pairs =>
  new Map([...new Map([...parts, ...others])].filter(([key]) => others.get(key) !== ''));

function toSaid(parts: Pairs): SaidThreshold {
  const said = (key: string) => parts.get(key) ?? '';
  const gates = [...parts.keys()].filter((key) => /^g\../.test(key));
  return {
    ...{ about: said('about'), decider: said('by'), fixed: said('fixed'), decides: said('decides') },
    gates: gates.map((key) => readGate(key.slice(2), said(key))),
  };
}

function readGate(id: string, text: string): SaidGate {
  const [head = '', value = '', ...note] = text.split('~');
  return { id, version: head, value, note: note.join('~') };
}
