import { getCollection, getEntry } from 'astro:content';
import { compileFlow } from '../decision/compile.ts';
import { describeOutcomes } from '../quiz/core/outcomes.ts';
import { listCited, pickWords } from '../quiz/core/pick-words.ts';
import type { QuizData } from '../quiz/core/quiz-data.ts';
import { named } from '../quiz/core/words.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Persona } from '../schemas/persona.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses } from './addresses.ts';
import { findEntries } from './entries.ts';
import { site } from './site.ts';
import { citeSources } from './sources.ts';

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

/** The outcomes of a flow, each with all that its page shows. */
export async function getOutcomes(id: string) {
  const flow = await getFlow(id);
  const personas = await getPersonas(id);
  const comparison = flow.comparison ? await getEntry('comparisons', flow.comparison) : undefined;
  return Promise.all(
    describeOutcomes(flow).map(async (facts) => {
      const { outcome, gates } = facts;
      const fixes = gates.flatMap(({ options }) => options.flatMap(({ fix }) => fix ?? []));
      return {
        ...facts,
        ...(await citeSources([outcome, ...fixes])),
        flow,
        verdict: named(flow.verdicts, outcome.verdict),
        cases: personas.filter(({ expects }) => expects.outcome === outcome.id),
        comparison: comparison && { to: addressOf('comparison', comparison.id), title: comparison.data.title },
      };
    }),
  );
}
export type ResolvedOutcome = Awaited<ReturnType<typeof getOutcomes>>[number];

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
      // Of a work without an address, our own entry says what it is.
      url: url ?? `${site.address}${addressOf('source', source)}`,
    })),
  };
}
