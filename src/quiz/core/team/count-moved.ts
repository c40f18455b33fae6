import { answerTo, withAnswer } from '../../../decision/answers.ts';
import type { Model } from '../../../decision/model.ts';
import { resolve } from '../../../decision/resolve.ts';
import type { Member, Shared } from '../../../decision/team.ts';

/** For how many members an answer that somebody else gave to one question would change the verdict they get alone. */
export function countMoved(model: Model, members: readonly Member[], { question, voices }: Shared): number {
  return members.filter(({ answers }) => {
    const { verdict } = resolve(model, answers);
    return voices.some(
      ({ option }) =>
        option !== answerTo(answers, question) &&
        resolve(model, withAnswer(answers, question, option)).verdict !== verdict,
    );
  }).length;
}
