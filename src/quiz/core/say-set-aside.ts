import type { Replay } from '../../decision/replay.ts';
import { listWords } from '../../text/list-words.ts';
import { shortAnswer } from './short-answer.ts';
import { named, type QuestionWords } from './words.ts';

/** Says which answers a change has set aside, and what counts in their place; nothing where it set none aside. */
export function saySetAside(words: { questions: QuestionWords[] }, setAside: Replay['ignored']): string | undefined {
  if (setAside.length === 0) return undefined;
  const names = setAside.map(({ question }) => `“${named(words.questions, question).short}”`);
  const what =
    names.length === 1
      ? `Your answer to ${names[0]} no longer counts, because the one you just gave makes that question needless.`
      : `Your answers to ${listWords(names)} no longer count, because the one you just gave makes those questions needless.`;
  const instead = setAside.flatMap(({ question, instead: option }) =>
    option === undefined
      ? []
      : [`For “${named(words.questions, question).short}” this now counts: ${shortAnswer(words, question, option)}.`],
  );
  return [what, ...instead].join(' ');
}
