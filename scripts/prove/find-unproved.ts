import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Flow, flowSchema } from '../../src/schemas/flow.ts';
import { fingerprintOf, readRecord } from './proof-record.ts';

/** What is not proved: a sentence for each flow whose record is missing, is of other rules, or names violations. */
export function findUnproved(root: string): string[] {
  const folder = join(root, 'content', 'flows');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return files.sort().flatMap((file) => {
    const flow = readFlow(join(folder, file));
    return flow ? judgeRecord(root, file.slice(0, -'.yaml'.length), flow) : [];
  });
}

function judgeRecord(root: string, id: string, flow: Flow): string[] {
  const record = readRecord(root, id);
  const file = `content/flows/${id}.yaml`;
  if (!record) return [`The rules in ${file} were never proved. Run \`npm run prove\`.`];
  if (record.fingerprint !== fingerprintOf(root, flow))
    return [`The rules in ${file}, or the engine, changed since they were proved. Run \`npm run prove\`.`];
  if (record.violations.length === 0) return [];
  return [
    `The rules in ${file} do not hold; \`npm run prove\` says which proofs fail:\n${record.violations.join('\n')}`,
  ];
}

/** Nothing where the file does not fit: the check of the content says what is wrong with it. */
function readFlow(file: string): Flow | undefined {
  try {
    return flowSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
