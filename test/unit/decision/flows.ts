import { fileURLToPath } from 'node:url';
import { type FlowFile, readFlows } from '../../../scripts/prove/read-flows.ts';
import type { Flow } from '../../../src/schemas/flow.ts';

const files = readFlows(fileURLToPath(new URL('../../../content', import.meta.url)));

/** The flows of the site by id. */
export function flowFile(id: string): FlowFile {
  const found = files.find((file) => file.id === id);
  if (!found) throw new Error(`There is no flow ${id}.`);
  return found;
}

/** A copy of a flow that a test may damage. */
export const copyOf = (id: string): Flow => structuredClone(flowFile(id).flow);

/** The item of a list with an id. */
export function pick<Item extends { id: string }>(list: Item[], id: string): Item {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
