import type { GateItems } from '../../entry/core/gate.ts';
import { writeSystem } from '../../entry/core/system.ts';
import type { Pairs } from '../../exchange/core/link/pairs.ts';
import { tidyThreshold } from './canonical.ts';
import { collectThreshold, type SaidGate, type SaidOwn, type SaidThreshold } from './collect.ts';
import type { Threshold } from './model.ts';
import type { OwnGate } from './own-gate.ts';

/** Whether a key names a part of a threshold, as links and records have it. */
export const isPartName = (key: string): boolean => /^(about|by|fixed|decides|sys|g\..+|own\..+)$/.test(key);

/** A threshold in parts, by their key in links and records. What says nothing has no part. */
export function thresholdToParts(threshold: Threshold): Pairs {
  const { about, decider, fixed, decides, system, gates, own = [] } = tidyThreshold(threshold);
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
  if (system) pairs.set('sys', writeSystem(system));
  for (const gate of own) pairs.set(`own.${gate.id.slice(ownStart.length)}`, writeOwn(gate));
  return pairs;
}

const ownStart = 'own-';

/** A gate of one's own: gap, days, how it is compared, value and unit, then the sentence, which may hold every sign. */
export const writeOwn = ({ gap, days, condition, done }: OwnGate): string =>
  [gap, days, condition?.operator ?? '', condition?.value ?? '', encodeUnit(condition?.unit ?? ''), done].join('~');

/** What such a text says, as text. */
export function readOwn(id: string, text: string): SaidOwn {
  const [gap = '', days = '', operator = '', value = '', unit = '', ...done] = text.split('~');
  return { id, gap, days, operator, value, unit: decodeUnit(unit), done: done.join('~') };
}

// The sign between the parts must not stand in one of them.
const encodeUnit = (unit: string) => unit.replaceAll('%', '%25').replaceAll('~', '%7E');
const decodeUnit = (unit: string) => unit.replaceAll('%7E', '~').replaceAll('%25', '%');

/** The threshold that parts say. What cannot be read is named in a sentence, and the rest is kept. */
export const partsToThreshold = (parts: Pairs, items: GateItems): { threshold: Threshold; problems: string[] } =>
  collectThreshold(toSaid(parts), items);

function toSaid(parts: Pairs): SaidThreshold {
  const said = (key: string) => parts.get(key) ?? '';
  const gates = [...parts.keys()].filter((key) => /^g\../.test(key));
  return {
    ...{ about: said('about'), decider: said('by'), fixed: said('fixed'), decides: said('decides') },
    ...(parts.has('sys') && { system: said('sys') }),
    gates: gates.map((key) => readGate(key.slice(2), said(key))),
    own: [...parts.keys()]
      .filter((key) => /^own\../.test(key))
      .map((key) => readOwn(`${ownStart}${key.slice('own.'.length)}`, said(key))),
  };
}

function readGate(id: string, text: string): SaidGate {
  const [head = '', value = '', ...note] = text.split('~');
  return { id, version: head, value, note: note.join('~') };
}
