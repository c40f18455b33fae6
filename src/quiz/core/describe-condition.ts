import type { Model } from '../../decision/model.ts';
import type { Step } from '../../decision/replay.ts';
import type { Result } from '../../decision/resolve.ts';
import type { Task } from './task.ts';
import { named, type Words } from './words.ts';

/** What would hold up a recommendation that is only possible. */
export interface OnCondition {
  /** The recommendation as a noun, in the middle of a sentence. */
  name: string;
  first?: Task;
  /** Whether any question of the second part is answered. */
  begun: boolean;
}

/** What is known to hold up the recommendation that the second part belongs to, should it become that one. */
export function describeCondition(
  { verdicts, second }: Model,
  words: Words,
  { possible }: Result,
  path: Step[],
  first: Task | undefined,
): OnCondition {
  const asked = possible.filter((id) => (second >> verdicts.indexOf(id)) & 1);
  return {
    name: asked.map((id) => named(words.verdicts, id).name.toLowerCase()).join(' or a '),
    ...(first ? { first } : {}),
    begun: path.some(({ part, option }) => part === 2 && option !== undefined),
  };
}
