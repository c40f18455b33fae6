import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Flow } from '../../src/schemas/flow.ts';
import { type ProofRecord, proofRecordSchema } from '../../src/schemas/proof-record.ts';
import { withSlashes } from '../files/slashes.ts';
import { type Proved, proveFlow } from './prove-flow.ts';

/** All code that a proof depends on: the engine with its proofs, what it knows of texts, and what runs them. */
const code = ['src/decision', 'src/text', 'scripts/prove'];

/** The last record of a flow, where it was made of the present files. */
export function findRecord(root: string, id: string, flow: Flow): ProofRecord | undefined {
  const file = recordFile(root, id);
  if (!existsSync(file)) return undefined;
  const { data } = proofRecordSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return data?.fingerprint === fingerprintOf(root, flow) ? data : undefined;
}

/** Puts on record what a run found, for the page on how the quiz decides. */
export function writeRecord(root: string, id: string, flow: Flow, proved: Proved): ProofRecord {
  const record: ProofRecord = { fingerprint: fingerprintOf(root, flow), ...proved };
  mkdirSync(dirname(recordFile(root, id)), { recursive: true });
  writeFileSync(recordFile(root, id), `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

/** The record of the present files; proves the flow where there is none yet. */
export function ensureRecord(root: string, id: string, flow: Flow, say: (line: string) => void): ProofRecord {
  const found = findRecord(root, id, flow);
  if (found) return found;
  say(`the rules of the quiz ${id} changed, or were never proved here: trying every state, which takes some seconds`);
  return writeRecord(root, id, flow, proveFlow(id, flow));
}

const recordFile = (root: string, id: string): string => join(root, '.cache', 'proofs', `${id}.json`);

function fingerprintOf(root: string, flow: Flow): string {
  // Ids hold no spaces. What does is wording, which decides nothing and may change without a new proof.
  const rules = JSON.stringify(flow, (_, value) => (typeof value === 'string' && /\s/.test(value) ? '' : value));
  const hash = createHash('sha256').update(process.version).update(rules);
  for (const folder of code.filter((name) => existsSync(join(root, name)))) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      withSlashes(file),
    );
    for (const file of files.filter((name) => name.endsWith('.ts')).sort())
      hash.update(`\0${folder}/${file}\0`).update(readFileSync(join(root, folder, file)));
  }
  return hash.digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
