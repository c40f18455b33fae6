import { fitWords } from '../../search/core/fit-words.ts';
import { empty } from '../../search/core/vocabulary.json';
import { writeChoices } from '../../text/choices.ts';

/** What a reader wants to see of a list of questions; empty where everything will do. */
export interface QuestionFilter {
  topic: string;
  words: string;
}

/** The filter that stands in the query of an address. A topic that is not on the page is no filter. */
export function readFilter(query: string, topics: string[]): QuestionFilter {
  const fields = new URLSearchParams(query);
  const topic = fields.get('topic') ?? '';
  return { topic: topics.includes(topic) ? topic : '', words: fields.get('q')?.trim() ?? '' };
}

/** The query that holds a filter, the same for the same filter; empty for none. */
export const writeFilter = ({ topic, words }: QuestionFilter): string => writeChoices({ topic, q: words });

/** Tells whether a question with its answer fits: under the topic, with all words of the reader or the beginnings of them. */
export function fitFilter({ topic, words }: QuestionFilter): (question: QuestionFilter) => boolean {
  const holds = fitWords(words, empty);
  return (question) => (!topic || topic === question.topic) && holds(question.words);
}

/** What a filter left of a list, in a sentence. */
export function sayLeft(left: number, all: number): string {
  if (left === 0) return 'No question fits. Use fewer words, or look under all topics.';
  return left === all ? `All ${all} questions.` : `${left} of ${all} questions.`;
}
