import type { Flow } from '../../schemas/flow.ts';
import type { FlowProblem } from './problem.ts';

/** The most words on screen for a question with its options. */
const mostWords = 75;

/** Words on screen while a question is asked; help and reasons are folded away. */
export function countWords({ ask, hint = '', options, unknown = '', rule = '' }: Flow['questions'][number]): number {
  const text = [ask, hint, ...options.map(({ label }) => label), unknown, rule].join(' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Finds questions that nobody reads to the end. */
export function findLongQuestions(flow: Flow): FlowProblem[] {
  return flow.questions.flatMap((question, place) => {
    const words = countWords(question);
    if (words <= mostWords) return [];
    const message = `\`${question.id}\` puts ${words} words on screen`;
    return [
      {
        id: 'long-question',
        path: ['questions', place],
        message,
        fix: `Stay within ${mostWords}: shorten the options, or move the hint into \`help\`.`,
      },
    ];
  });
}
