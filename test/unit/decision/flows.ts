import { readProject } from '../../../scripts/content/project.ts';
import { flowOfEdition, listQuizFiles } from '../../../scripts/content/quiz-files.ts';
import { readFiles } from '../../../scripts/content/read-files.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import type { FlowEdition } from '../../../src/schemas/flow-logic.ts';

const project = readProject(readFiles(process.cwd()), '2026-11-20');

/** A flow of the site, and the editions of it that were released. */
export function flowFile(id: string): { flow: Flow; editions: FlowEdition[] } {
  const found = listQuizFiles(project, 'flow').find((file) => file.id === id);
  if (!found) throw new Error(`There is no flow ${id}.`);
  const editions = listQuizFiles(project, 'edition').filter((file) => flowOfEdition(file.id) === id);
  return { flow: found.data, editions: editions.map(({ data }) => data) };
}

/** The ids of all flows. */
export const listFlows = (): string[] => listQuizFiles(project, 'flow').map(({ id }) => id);

/** The invented cases of a flow. */
export const listPersonas = (flow: string) =>
  listQuizFiles(project, 'persona').filter(({ data }) => data.flow === flow);

/** A copy of a flow that a test may damage. */
export const copyOf = (id: string): Flow => structuredClone(flowFile(id).flow);

/** The item of a list with an id. */
export function pick<Item extends { id: string }>(list: Item[], id: string): Item {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
