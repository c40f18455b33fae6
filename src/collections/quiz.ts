import { getCollection, getEntry } from 'astro:content';
import { compileFlow } from '../decision/compile.ts';
import { listCited, pickWords } from '../quiz/pick-words.ts';
import type { QuizData } from '../quiz/quiz-data.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Persona } from '../schemas/persona.ts';
import { exists } from '../site/addresses.ts';
import { getAddresses } from './addresses.ts';
import { findEntries } from './entries.ts';

/** A flow with all its wording. */
export async function getFlow(id: string): Promise<Flow> {
  const entry = await getEntry('flows', id);
  if (!entry) throw new Error(`There is no content/flows/${id}.yaml.`);
  return entry.data;
}

/** The invented cases of a flow, by id. */
export async function getPersonas(flow: string): Promise<(Persona & { id: string })[]> {
  const personas = await getCollection('personas', ({ data }) => data.flow === flow);
  return personas.map(({ id, data }) => ({ ...data, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All that a quiz needs in the browser: the compiled rules of every edition, and the wording with links only to what exists. */
export async function getQuizData(id: string): Promise<QuizData> {
  const flow = await getFlow(id);
  const addresses = await getAddresses();
  const editions = await getCollection('editions');
  const older = editions.filter((entry) => entry.id.startsWith(`${id}-`) && entry.data.edition < flow.edition);
  const sources = await findEntries('sources', listCited(flow));
  return {
    flow: id,
    model: compileFlow(flow),
    older: older.map(({ data }) => compileFlow(data)),
    migrations: flow.migrations,
    words: pickWords(flow, (address) => exists(addresses, address)),
    sources: sources.map(({ id: source, data: { title, by, published, url } }) => ({
      id: source,
      title,
      by,
      published,
      url,
    })),
  };
}
