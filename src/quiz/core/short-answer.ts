import { unknown } from '../../decision/answers.ts';
import { named, type QuestionWords } from './words.ts';

/** What the wording must hold to name an answer. */
interface Answered {
  questions: (Pick<QuestionWords, 'id' | 'unknown'> & {
    options: Pick<QuestionWords['options'][number], 'id' | 'short'>[];
  })[];
}

/** The few words for an answer, *don't know* included. */
export function shortAnswer(words: Answered, question: string, option: string): string {
  const { options, unknown: notKnown } = named(words.questions, question);
  return option === unknown ? (notKnown ?? 'Not known') : named(options, option).short;
}
