import type { ResultText } from './describe-result.ts';
import { onlyIf } from './sentences.ts';

/** The one fact that would move a reader, and in which way; nothing where none is known, or where it is the first thing to find out. */
export function sayMove({ ways, state, first }: ResultText): { when: string; what: string } | undefined {
  const [action] = ways[0]?.actions ?? [];
  if (action)
    return { when: 'What would move you on:', what: action.if ? `${action.text} ${onlyIf(action.if)}` : action.text };
  if ((state === 'hole' || state === 'open') && first)
    return { when: 'What would open the next gate:', what: `${first.title}.` };
  return undefined;
}
