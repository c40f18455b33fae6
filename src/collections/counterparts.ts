import { getCollection } from 'astro:content';
import { addressOf } from '../site/core/kinds.ts';

/** Where an item stands in the frameworks of others, by framework. */
export async function findCounterparts(item: string) {
  const frameworks = (await getCollection('frameworks')).sort((a, b) => a.data.order - b.data.order);
  return frameworks.flatMap(({ id, data: { short, edition, counterparts } }) => {
    const line = counterparts.find((one) => one.item === item);
    return line ? [{ to: addressOf('framework', id), short, edition, numbers: line.controls }] : [];
  });
}
export type ItemCounterpart = Awaited<ReturnType<typeof findCounterparts>>[number];
