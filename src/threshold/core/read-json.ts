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
  const system = isGiven(said['system']) ? readSystemOf(said['system']) : undefined;
  const { threshold, problems } = collectThreshold(
    {
      ...{ about: asText(said['about']), decider: asText(said['decider']) },
      ...{ fixed: asText(said['fixed']), decides: asText(said['decides']), gates: gates.map(readGate) },
      ...(system && { system: system.code }),
      own: asList(said['own']).map(readOwn),
    },
    items,
  );
  const stated = readFingerprint(asText(fingerprint)) ?? asText(fingerprint);
  const { entries, doubts } = readResult(said['result']);
  const { doubt, ...signed } = readSigned(said['signed'], threshold, stated, items);
  const unread = [system?.doubt, doubt].filter((says) => says !== undefined);
  return {
    ...{ threshold, entries: pickGates(entries, threshold), problems: [...problems, ...doubts, ...unread] },
    ...(stated && { fingerprint: stated }),
    ...signed,
  };
}

/** The signed sheet that a file knows: this very one, or another one that it brings along; with a sentence where it cannot be read. */
function readSigned(
  said: unknown,
  threshold: Threshold,
  stated: string,
  items: GateItems,
): Pick<ReadSheet, 'signed' | 'signedFingerprint'> & { doubt?: string } {
  const { fingerprint, matches, link } = asRecord(said);
  const signedFingerprint = readFingerprint(asText(fingerprint));
  if (matches === true)
    return signedFingerprint === stated
      ? { signed: threshold }
      : { doubt: 'It calls itself the signed sheet, and its fingerprints do not agree. Do not take it for that.' };
  if (typeof link !== 'string') return {};
  const other = readThresholdLink(link, items)?.threshold;
  if (!other) return { doubt: 'The signed sheet that it brings along cannot be read.' };
  return { signed: other, ...(signedFingerprint && { signedFingerprint }) };
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

/** What a file says of the system, as the code that is read everywhere else; with a sentence where not all of it can be read. */
function readSystemOf(system: unknown): { code: string; doubt?: string } {
  const { facts, kinds } = asRecord(system);
  const said = Object.entries(asRecord(facts));
  const named = asList(kinds);
  const known = systemFacts.flatMap((fact) => {
    const [, answer] = said.find(([name]) => name === fact) ?? [];
    return answer === 'yes' || answer === 'no' ? [[fact, answer] as const] : [];
  });
  const chosen = systemKinds.filter((kind) => named.includes(kind));
  const isWhole = Array.isArray(kinds) && known.length === said.length && chosen.length === named.length;
  return {
    code: writeSystem({ facts: Object.fromEntries(known), kinds: chosen }),
    ...(isWhole
      ? {}
      : { doubt: 'Not all that it says of the system can be read. What is missing counts as not known.' }),
  };
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
