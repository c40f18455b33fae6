import type { ResultText } from './describe-result.ts';
import type { CitedWork } from './quiz-data.ts';

/** The works behind everything that a result says, in the order in which the quiz names them. */
export function listCitedWorks({ sources, first, later }: ResultText, works: CitedWork[]): CitedWork[] {
  const cited = new Set([...sources, ...[first, ...later].flatMap((task) => task?.sources ?? [])]);
  return works.filter(({ id }) => cited.has(id));
}
