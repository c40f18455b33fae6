import { fitWords } from '../../search/core/fit-words.ts';
import { empty } from '../../search/core/vocabulary.json';
import type { Choices } from '../../text/choices.ts';

/** What a reader wants to see of the questions; empty where everything will do. */
export type QuestionFilter = Choices<'topic' | 'q'>;

/** A question as far as the filter looks at it, with the words of its answer. */
export interface FilteredQuestion {
  topic: string;
  words: string;
}

/** Tells whether a question with its answer fits: under the topic, with all words of the reader or the beginnings of them. */
export function fitQuestion({ topic, q }: QuestionFilter): (question: FilteredQuestion) => boolean {
  const holds = fitWords(q, empty);
  return (question) => (!topic || topic === question.topic) && holds(question.words);
}

/** What a filter left of a list, in a sentence. */
export function sayLeft(left: number, all: number): string {
  if (left === 0) return 'No question fits. Use fewer words, or look under all topics.';
  return left === all ? `All ${all} questions.` : `${left} of ${all} questions.`;
}
