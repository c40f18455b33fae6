import type { Entries } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import { readEntries, writeEntries } from '../../exchange/core/link/entries.ts';
import { type Pairs, readPairs, sayLeft, takeVersion, writePairs } from '../../exchange/core/link/pairs.ts';
import type { ReadSheet } from './collect.ts';
import { readFingerprint } from './fingerprint.ts';
import type { Threshold } from './model.ts';
import { isPartName, partsToThreshold, thresholdToParts } from './parts.ts';

/** Links of sheets that say what the system is like, or that were made before anybody asked. */
const versions = { asked: 2, before: 1 };
/** Before the keys of what the signed threshold says otherwise. */
const signedMark = 's.';
/** The fingerprint of the signed threshold, where it is this one. */
const signedKey = 'sf';

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
  const pairs = thresholdToParts(threshold);
  const other = signed && thresholdToParts(signed);
  for (const key of other ? new Set([...pairs.keys(), ...other.keys()]) : [])
    if (pairs.get(key) !== other?.get(key)) pairs.set(signedMark + key, other?.get(key) ?? '');
  const isOther = [...pairs.keys()].some((key) => key.startsWith(signedMark));
  if (fingerprint) pairs.set('f', fingerprint);
  // That it is the signed one itself is said by nothing else.
  if (signed && fingerprint && !isOther) pairs.set(signedKey, fingerprint);
  // What was taken out since it was signed still counts for the signed one.
  const gates = [threshold, ...(signed ? [signed] : [])].flatMap((sheet) => [...sheet.gates, ...(sheet.own ?? [])]);
  const measured = gates.flatMap(({ id }) => (entries[id] ? [[id, entries[id]] as const] : []));
  writeEntries(pairs, Object.fromEntries(measured), { notes: true });
  return writePairs(threshold.system ? versions.asked : versions.before, pairs);
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
  // A link of version 2 stays one, even where a part of it was lost.
  if (pairs.get('v') === String(versions.asked) && !own.has('sys')) own.set('sys', '');
  problems.push(...takeVersion(pairs, versions.asked, versions.before));
  const { threshold, problems: doubts } = partsToThreshold(own, items);
  const fingerprint = pairs.get('f');
  pairs.delete('f');
  const isSigned = signed.size === 0 && fingerprint !== undefined && pairs.get(signedKey) === fingerprint;
  pairs.delete(signedKey);
  const { entries, problems: unread } = readEntries(pairs);
  problems.push(...doubts, ...unread, ...sayLeft(pairs));
  return {
    ...{ threshold, entries, problems },
    ...(fingerprint && { fingerprint: readFingerprint(fingerprint) ?? fingerprint }),
    ...(signed.size > 0 && { signed: partsToThreshold(patch(own, signed), items).threshold }),
    ...(isSigned && { signed: threshold }),
  };
}

/** Takes the parts of one threshold out of a link. */
function takeParts(pairs: Pairs, mark: string): Pairs {
  const keys = [...pairs.keys()].filter((key) => key.startsWith(mark) && isPartName(key.slice(mark.length)));
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
