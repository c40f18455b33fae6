import type { ResultText } from './describe-result.ts';
import { onlyIf } from './sentences.ts';

/** The one fact that would move a reader on to another recommendation; nothing where the first thing to do says it. */
export function sayMove({ ways }: Pick<ResultText, 'ways'>): string | undefined {
  const [action] = ways[0]?.actions ?? [];
  if (!action) return undefined;
  return action.if ? `${action.text} ${onlyIf(action.if)}` : action.text;
}
