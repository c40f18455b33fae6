import type { Pairs } from '../../exchange/core/link/pairs.ts';
import { tidyThreshold } from './canonical.ts';
import { collectThreshold, type SaidGate, type SaidThreshold } from './collect.ts';
import type { GateItems, Threshold } from './model.ts';

/** Whether a key names a part of a threshold, as links and records have it. */
export const isPartName = (key: string): boolean => /^(about|by|fixed|decides|g\..+)$/.test(key);

/** A threshold in parts, by their key in links and records. What says nothing has no part. */
export function thresholdToParts(threshold: Threshold): Pairs {
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

/** The threshold that parts say. What cannot be read is named in a sentence, and the rest is kept. */
export const partsToThreshold = (parts: Pairs, items: GateItems): { threshold: Threshold; problems: string[] } =>
  collectThreshold(toSaid(parts), items);

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
