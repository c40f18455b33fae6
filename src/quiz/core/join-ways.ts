import { listWords } from '../../text/list-words.ts';
import type { ResultText } from './describe-result.ts';

/** Where answers would lead, with those told together that differ only in the last answer and lead to the same. */
export function joinWays(ways: ResultText['leadsTo']): { answers: string; name: string }[] {
  const groups = Map.groupBy(ways, ({ answers, name }) => JSON.stringify([answers.slice(0, -1), name]));
  return [...groups.values()].map((group) => {
    const [{ answers, name }] = group as [(typeof ways)[number]];
    const last = listWords(
      group.map((way) => way.answers.at(-1) ?? ''),
      'or',
    );
    return { answers: [...answers.slice(0, -1), last].join(' + '), name };
  });
}
