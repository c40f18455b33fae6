import { existsSync, readFileSync } from 'node:fs';
import { type ProofRecord, proofRecordSchema } from '../schemas/proof-record.ts';

/** What the last run of the proofs of a flow found. Building the site and starting to edit it both see to a record. */
export function getProofRecord(flow: string): ProofRecord {
  const file = `.cache/proofs/${flow}.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run build\`, or start \`npm run dev\` again.`);
  return proofRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
