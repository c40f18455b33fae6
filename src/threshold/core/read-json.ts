import type { GateItems } from '../../entry/core/gate.ts';
import { thresholdFormat } from '../../exchange/core/exports/threshold-format.ts';
import { asRecord } from '../../exchange/core/imports/read-json.ts';
import { collectThreshold, type ReadSheet, type SaidGate } from './collect.ts';
import { readFingerprint } from './fingerprint.ts';

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
  if (version !== thresholdFormat.version)
    return refuse('This sheet has a version that this page does not know. Reload the page and try again.');
  if (!Array.isArray(gates)) return refuse('This sheet has no list of gates.');
  const { threshold, problems } = collectThreshold(
    {
      ...{ about: asText(said['about']), decider: asText(said['decider']) },
      ...{ fixed: asText(said['fixed']), decides: asText(said['decides']), gates: gates.map(readGate) },
    },
    items,
  );
  const stated = readFingerprint(asText(fingerprint)) ?? asText(fingerprint);
  return { threshold, ...(stated && { fingerprint: stated }), entries: {}, problems };
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
