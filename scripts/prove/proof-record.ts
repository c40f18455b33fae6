import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Flow } from '../../src/schemas/flow.ts';
import { type ProofRecord, proofRecordSchema } from '../../src/schemas/proof-record.ts';
import type { Proved } from './prove-flow.ts';

/** All code that a proof depends on: the engine with its proofs, what it takes from texts, and what runs them. */
const code = ['src/decision', 'src/text/clean-fragment.ts', 'scripts/prove/prove-flow.ts'];

/** What is on record about a flow, fitting or not; nothing where the file is missing or has another form. */
export function readRecord(root: string, id: string): ProofRecord | undefined {
  const file = recordFile(root, id);
  return existsSync(file) ? proofRecordSchema.safeParse(parseJson(readFileSync(file, 'utf8'))).data : undefined;
}

/** Puts on record what a run found, for the build and for the page on how the quiz decides. */
export function writeRecord(root: string, id: string, flow: Flow, proved: Proved): ProofRecord {
  const record: ProofRecord = { fingerprint: fingerprintOf(root, flow), ...proved };
  mkdirSync(dirname(recordFile(root, id)), { recursive: true });
  writeFileSync(recordFile(root, id), `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

/** A hash of the rules of a flow and of the code that proves them. What a file is called proves nothing. */
export function fingerprintOf(root: string, flow: Flow): string {
  // Ids hold no spaces. What does is wording, which decides nothing and may change without a new proof.
  const rules = JSON.stringify(flow, (_, value) => (typeof value === 'string' && /\s/.test(value) ? '' : value));
  const texts = code.flatMap((path) => listCode(root, path)).map((file) => readFileSync(file, 'utf8'));
  const hashes = texts.map((text) => hash(text.replaceAll('\r\n', '\n'))).sort();
  return hash([hash(rules), ...hashes].join('\n'));
}

function listCode(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (path.endsWith('.ts')) return [full];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(full, name));
}

const recordFile = (root: string, id: string): string => join(root, 'content', 'proofs', `${id}.json`);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
