import { type Entries, states } from '../../entry/core/entry.ts';
import { resultNames } from '../../entry/core/field-lists.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import { systemFacts, systemKinds, writeSystem } from '../../entry/core/system.ts';
import { thresholdFormat, thresholdVersions } from '../../exchange/core/exports/threshold-format.ts';
import { asRecord } from '../../exchange/core/imports/read-json.ts';
import { tidy } from './canonical.ts';
import { collectThreshold, isGateId, type ReadSheet, type SaidGate, type SaidOwn } from './collect.ts';
import { readFingerprint } from './fingerprint.ts';
import { readThresholdLink } from './link.ts';
import { pickGates } from './linked.ts';
import type { Threshold } from './model.ts';

const refuse = (says: string): ReadSheet => ({ entries: {}, problems: [says] });

/** What a sheet says, as the site wrote it in JSON. */
export function readSheetJson(text: string, items: GateItems): ReadSheet {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('This is not JSON, or a part of it is missing.');
  }
  const { format, version, gates, fingerprint, ...said } = asRecord(file);
  if (format !== thresholdFormat.format) return refuse('This JSON file is not a threshold sheet of this site.');
  if (!thresholdVersions.includes(version))
    return refuse('This sheet has a version that this page does not know. Reload the page and try again.');
  if (!Array.isArray(gates)) return refuse('This sheet has no list of gates.');
  const { threshold, problems } = collectThreshold(
    {
      ...{ about: asText(said['about']), decider: asText(said['decider']) },
      ...{ fixed: asText(said['fixed']), decides: asText(said['decides']), gates: gates.map(readGate) },
      ...(isGiven(said['system']) && { system: readSystemCode(said['system']) }),
      own: asList(said['own']).map(readOwn),
    },
    items,
  );
  const stated = readFingerprint(asText(fingerprint)) ?? asText(fingerprint);
  const { entries, doubts } = readResult(said['result']);
  return {
    ...{ threshold, entries: pickGates(entries, threshold) },
    problems: [...problems, ...doubts, ...doubtSystem(said['system']), ...doubtSigned(said['signed'], stated)],
    ...(stated && { fingerprint: stated }),
    ...readSigned(said['signed'], threshold, stated, items),
  };
}

/** The signed sheet that a file knows: this very one, or another one that it brings along. */
function readSigned(
  said: unknown,
  threshold: Threshold,
  stated: string,
  items: GateItems,
): Pick<ReadSheet, 'signed' | 'signedFingerprint'> {
  const { fingerprint, matches, link } = asRecord(said);
  if (matches === true)
    return stated !== '' && readFingerprint(asText(fingerprint)) === stated ? { signed: threshold } : {};
  const other = typeof link === 'string' ? readThresholdLink(link, items)?.threshold : undefined;
  const signedFingerprint = readFingerprint(asText(fingerprint));
  return other ? { signed: other, ...(signedFingerprint && { signedFingerprint }) } : {};
}

/** What was measured for the gates of a sheet, as it was saved. */
function readResult(result: unknown): { entries: Entries; doubts: string[] } {
  const entries: Entries = {};
  const doubts: string[] = [];
  for (const judged of asList(asRecord(result)['gates']).map(asRecord)) {
    const id = asText(judged['id']);
    if (!isGateId(id) || Object.hasOwn(entries, id)) continue;
    const state = states.find((name) => name === judged['state']);
    if (!state) doubts.push(`${id}: its state cannot be read. It counts as open.`);
    const texts = resultNames.map((name) => [name, tidy(asText(judged[name]))] as const);
    entries[id] = { state: state ?? 'open', ...Object.fromEntries(texts.filter(([, text]) => text !== '')) };
  }
  return { entries, doubts };
}

/** Why what a file says of the system cannot all be read. */
function doubtSystem(system: unknown): string[] {
  if (!isGiven(system)) return [];
  const { facts, kinds } = asRecord(system);
  const isFact = ([name, answer]: [string, unknown]) =>
    systemFacts.some((fact) => fact === name) && (answer === 'yes' || answer === 'no');
  const isWhole =
    Object.entries(asRecord(facts)).every(isFact) &&
    Array.isArray(kinds) &&
    kinds.every((kind) => systemKinds.some((known) => known === kind));
  return isWhole ? [] : ['Not all that it says of the system can be read. What is missing counts as not known.'];
}

/** Why what a file says of the signed sheet cannot be read. */
function doubtSigned(said: unknown, stated: string): string[] {
  const { matches, link, fingerprint } = asRecord(said);
  const lacks = matches === true ? readFingerprint(asText(fingerprint)) !== stated || stated === '' : false;
  if (lacks) return ['It calls itself the signed sheet, and its fingerprints do not agree. Do not take it for that.'];
  const isUnread = typeof link === 'string' && readThresholdLink(link, new Map()) === undefined;
  return isUnread ? ['The signed sheet that it brings along cannot be read.'] : [];
}

/** What a file says of the system, as the code that is read everywhere else. */
function readSystemCode(system: unknown): string {
  const { facts, kinds } = asRecord(system);
  const said = asRecord(facts);
  const known = systemFacts.flatMap((fact) => {
    const answer = said[fact];
    return answer === 'yes' || answer === 'no' ? [[fact, answer] as const] : [];
  });
  const chosen = asList(kinds);
  return writeSystem({
    facts: Object.fromEntries(known),
    kinds: systemKinds.filter((kind) => chosen.includes(kind)),
  });
}

function readOwn(gate: unknown): SaidOwn {
  const { id, gap, done, days, operator, value, unit } = asRecord(gate);
  return {
    ...{ id: asText(id), gap: asText(gap), done: asText(done), days: asText(days) },
    ...{ operator: asText(operator), value: asText(value), unit: asText(unit) },
  };
}

function readGate(gate: unknown): SaidGate {
  const { id, revision, wording, value, note, done } = asRecord(gate);
  return {
    ...{ id: asText(id), version: `${asText(revision)}.${asText(wording)}` },
    ...{ value: asText(value), note: asText(note), done: asText(done) },
  };
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
