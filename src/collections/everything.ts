import { getCollection } from 'astro:content';
import type { IndexLine } from '../site/alphabet.ts';
import { getComparisons } from './comparisons.ts';

/** Every entry with an address, and every part of one that readers can link to, for the index. */
export async function getEverything(): Promise<IndexLine[]> {
  const comparisons = await getComparisons();
  const faqs = new Map((await getCollection('faqs')).map(({ id, data }) => [id, data.question]));
  return comparisons.flatMap(({ address, data }) => [
    { address, title: data.title, kind: data.label },
    ...data.rows.map((row) => ({ address: `${address}#${row.id}`, title: row.criterion, kind: 'Criterion' })),
    ...data.mistakes.map((mistake) => ({ address: `${address}#${mistake.id}`, title: mistake.title, kind: 'Mistake' })),
    ...data.faqs.flatMap((id) => {
      const title = faqs.get(id);
      return title === undefined ? [] : [{ address: `${address}#${id}`, title, kind: 'Question' }];
    }),
  ]);
}
