import type { Entries } from '../../entry/core/entry.ts';
import type { ChosenGate, GateItems } from '../../entry/core/gate.ts';
import { readMeasured } from '../../entry/core/measured.ts';
import { readSystem, unknownSystem } from '../../entry/core/system.ts';
import { clip } from '../../exchange/core/imports/imported.ts';
import { isDay } from '../../text/day.ts';
import { tidy, tidyThreshold } from './canonical.ts';
import { sortGates, type Threshold } from './model.ts';
import { isGap, isOperator, isOwnId, type OwnGate, ownLimits, sortOwn } from './own-gate.ts';
import { findSentence } from './sentence.ts';

/** What a file or a link holds. */
export interface ReadSheet {
  /** Nothing where it is no sheet at all. */
  threshold?: Threshold;
  /** The fingerprint that it says it has. It may be that of something else, or none. */
  fingerprint?: string;
  /** The threshold that was signed, where a link says that it is another one. */
  signed?: Threshold;
  /** The fingerprint that it says the signed one has, where it brings another one along. */
  signedFingerprint?: string;
  /** What was measured, where a link says it. */
  entries: Entries;
  /** What could not be read, in sentences. */
  problems: string[];
}

/** What a file or a link says of one gate, as text. */
export interface SaidGate {
  id: string;
  /** Revision and wording, such as *1.2*. */
  version: string;
  value?: string;
  note?: string;
  /** The sentence that the file gives for it. */
  done?: string;
}

/** What a file or a link says of a gate of one's own, as text. */
export type SaidOwn = Record<'id' | 'gap' | 'done' | 'days' | 'operator' | 'value' | 'unit', string>;

/** What a file or a link says of a threshold, as text. */
export interface SaidThreshold {
  about: string;
  decider: string;
  fixed: string;
  decides: string;
  /** What the system is like, as a short code; nothing where nobody was asked. */
  system?: string;
  gates: SaidGate[];
  own?: SaidOwn[];
}

/** Makes a threshold of what was said. What cannot be read is named in a sentence, and the rest is kept. */
export function collectThreshold(said: SaidThreshold, items: GateItems): { threshold: Threshold; problems: string[] } {
  const problems: string[] = [];
  const takeDay = (name: string, text: string) => {
    const day = tidy(text);
    if (day === '' || isDay(day)) return day;
    problems.push(`${name}: “${clip(day)}” is no day. Write it as YYYY-MM-DD.`);
    return '';
  };
  const gates = new Map<string, ChosenGate>();
  for (const gate of said.gates) {
    const read = readGate(gate, items, problems);
    if (read && gates.has(read.id)) problems.push(`${read.id} is named twice. The first one was taken.`);
    else if (read) gates.set(read.id, read);
  }
  const system = said.system === undefined ? undefined : readSystem(tidy(said.system));
  if (said.system !== undefined && !system)
    problems.push(`What it says of the system, “${clip(said.system)}”, cannot be read. It counts as not known.`);
  const own = new Map<string, OwnGate>();
  for (const gate of (said.own ?? []).flatMap((one) => readOwnGate(one, problems))) {
    if (own.has(gate.id)) problems.push(`${gate.id} is named twice. The first one was taken.`);
    else own.set(gate.id, gate);
  }
  const threshold = tidyThreshold({
    ...{ about: said.about, decider: said.decider },
    fixed: takeDay('Fixed on', said.fixed),
    decides: takeDay('Day of the decision', said.decides),
    // A sheet of version 2 stays one, whatever became of what it says.
    ...((said.system !== undefined || own.size > 0) && { system: system ?? unknownSystem }),
    gates: sortGates([...gates.values()], items),
    own: sortOwn([...own.values()]),
  });
  return { threshold, problems };
}

function readOwnGate({ id, gap, done, days, operator, value, unit }: SaidOwn, problems: string[]): OwnGate[] {
  const whole = tidy(done);
  const sentence = tidy(whole.slice(0, ownLimits.sentence));
  const number = Number(days);
  if (!isOwnId(id) || !isGap(gap) || sentence === '' || !Number.isInteger(number) || number < 1) {
    problems.push(`A gate of your own, “${clip(`${id} ${done}`)}”, cannot be read. It was left out.`);
    return [];
  }
  if (whole.length > ownLimits.sentence || number > ownLimits.days)
    problems.push(`${id}: its sentence or its days are too long. They were cut.`);
  const wanted = readValue(value);
  const isMeasured = operator !== '' || value !== '';
  if (isMeasured && (!isOperator(operator) || wanted === undefined))
    problems.push(`${id}: “${clip(`${operator} ${value}`)}” is no value. It stays without one.`);
  return [
    {
      ...{ id, gap, done: sentence, days: Math.min(number, ownLimits.days) },
      ...(isOperator(operator) &&
        wanted !== undefined && { condition: { operator, value: wanted, unit: tidy(unit).slice(0, ownLimits.unit) } }),
    },
  ];
}

function readGate(said: SaidGate, items: GateItems, problems: string[]): ChosenGate | undefined {
  const { id, version, value = '', note = '', done = '' } = said;
  const [, revision = '', wording = ''] = /^([1-9]\d{0,5})\.([1-9]\d{0,5})$/.exec(version) ?? [];
  if (!isSiteId(id) || revision === '') {
    problems.push(`“${clip(`${id} ${version}`)}” is no check with its version, such as k7m2 1.1. It was left out.`);
    return undefined;
  }
  const item = items.get(id);
  if (!item) problems.push(`There is no check “${id}” on this site. It stays in the threshold, and counts as not met.`);
  const numbers = { revision: Number(revision), wording: Number(wording) };
  const words = item && findSentence(numbers, item);
  if (words !== undefined && done !== '' && tidy(done) !== tidy(words))
    problems.push(`${id}: the file says “${clip(done)}”. Version ${version} reads otherwise, and it is what counts.`);
  const number = readValue(value);
  if (value !== '' && number === undefined) problems.push(`${id}: “${clip(value)}” is no value. It stays without one.`);
  return {
    ...{ id, ...numbers },
    ...(number !== undefined && { value: number }),
    ...(note !== '' && { note }),
  };
}

const isSiteId = (id: string): boolean => /^(?=.*\d)[a-z][a-z0-9]{3}$/.test(id);

/** Whether an id may be that of a gate: of a check of the site, or of one of a team's own. */
export const isGateId = (id: string): boolean => isSiteId(id) || isOwnId(id);

/** The value, as `String` writes a number, or as people type one. */
function readValue(text: string): number | undefined {
  const number = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : readMeasured(text);
}
