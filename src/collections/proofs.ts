import { existsSync, readFileSync } from 'node:fs';
import { type ProofRecord, proofRecordSchema } from '../schemas/proof-record.ts';

/** What the last run of the proofs of a flow found. */
export function getProofRecord(flow: string): ProofRecord {
  const file = `content/proofs/${flow}.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run prove\`.`);
  return proofRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
