import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Flow, flowSchema } from '../../src/schemas/flow.ts';
import { type FlowEdition, flowEditionSchema } from '../../src/schemas/flow-logic.ts';
import { flowOfEdition } from '../content/quiz-files.ts';

/** A flow with the editions of it that were released. */
export interface FlowFile {
  id: string;
  flow: Flow;
  editions: FlowEdition[];
}

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const list = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** Reads all flows below a `content` folder. */
export function readFlows(content: string): FlowFile[] {
  const frozen = list(`${content}/editions`);
  return list(`${content}/flows`).map((name) => {
    const id = name.replace('.yaml', '');
    const own = frozen.filter((file) => flowOfEdition(file.replace('.yaml', '')) === id);
    return {
      id,
      flow: flowSchema.parse(read(`${content}/flows/${name}`)),
      editions: own.map((file) => flowEditionSchema.parse(read(`${content}/editions/${file}`))),
    };
  });
}
