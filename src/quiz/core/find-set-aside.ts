import type { Answers } from '../../decision/answers.ts';
import type { Model } from '../../decision/model.ts';
import { type Replay, replay } from '../../decision/replay.ts';

/** Answers that counted before a change and no longer do, in the order of the questions. */
export function findSetAside(model: Model, before: Answers, after: Answers): Replay['ignored'] {
  const earlier = new Set(replay(model, before).ignored.map(({ question }) => question));
  return replay(model, after).ignored.filter(({ question }) => !earlier.has(question));
}
