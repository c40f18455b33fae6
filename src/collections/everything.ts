import { getCollection } from 'astro:content';
import { exists } from '../site/addresses.ts';
import type { IndexLine } from '../site/alphabet.ts';
import { howItDecides, outcomeAddress, questionAnchor, stageFlow, teamPage } from '../site/quiz-addresses.ts';
import { getAddresses } from './addresses.ts';
import { getComparisons } from './comparisons.ts';
import { getFlow } from './quiz.ts';

/** Every entry with an address, and every part of one that readers can link to, for the index. */
export async function getEverything(): Promise<IndexLine[]> {
  const comparisons = await getComparisons();
  const faqs = new Map((await getCollection('faqs')).map(({ id, data }) => [id, data.question]));
  const lines = comparisons.flatMap(({ address, data }) => [
    { address, title: data.title, kind: data.label },
    ...data.tables.map((table) => ({ address: `${address}#${table.id}`, title: table.title, kind: 'Table' })),
    ...[...data.rows, ...data.tables.flatMap(({ rows }) => rows)].map((row) => ({
      address: `${address}#${row.id}`,
      title: row.criterion,
      kind: 'Criterion',
    })),
    ...data.mistakes.map((mistake) => ({ address: `${address}#${mistake.id}`, title: mistake.title, kind: 'Mistake' })),
    ...data.faqs.flatMap((id) => {
      const title = faqs.get(id);
      return title === undefined ? [] : [{ address: `${address}#${id}`, title, kind: 'Question' }];
    }),
  ]);
  return [...lines, ...(await getQuizLines())];
}

/** What the stage quiz has pages and anchors for. */
async function getQuizLines(): Promise<IndexLine[]> {
  const { title, outcomes, questions } = await getFlow(stageFlow);
  const addresses = await getAddresses();
  return [
    { address: '/quiz/', title, kind: 'Quiz' },
    { address: teamPage, title: 'Compare what your team says', kind: 'Quiz' },
    { address: howItDecides, title: 'How the quiz decides', kind: 'Quiz' },
    ...outcomes.map(({ id, short }) => ({ address: outcomeAddress(id), title: short, kind: 'Recommendation' })),
    ...questions.map(({ id, ask }) => ({
      address: `${howItDecides}#${questionAnchor(id)}`,
      title: ask,
      kind: 'Quiz question',
    })),
  ].filter(({ address }) => exists(addresses, address));
}
