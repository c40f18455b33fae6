import { textButton } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import type { AnswerText, ResultText } from '../../core/describe-result.ts';
import type { Quiz } from './quiz.ts';

/** The answers given so far with a way to change each, and those that do not count any more. */
export function answerList(
  quiz: Quiz,
  { answers, ignored }: Pick<ResultText, 'answers' | 'ignored'>,
  from: 'result' | 'question',
): Node[] {
  const row = ({ question, short, ask, answer }: AnswerText, ...more: Node[]) =>
    make(
      'div',
      {},
      make('dt', {}, short),
      make('dd', {}, answer ?? 'Not answered', ...more),
      make(
        'dd',
        { class: 'no-print' },
        textButton(answer === undefined ? 'Answer' : 'Change', () => quiz.go({ at: 'question', question, from }), ask),
      ),
    );
  const given = from === 'result' ? answers : answers.filter(({ answer }) => answer !== undefined);
  const list: Node[] = [make('dl', { class: 'answers' }, ...given.map((answer) => row(answer)))];
  if (ignored.length === 0) return list;
  const apart = ignored.map(({ short, answer, instead }) =>
    make(
      'div',
      {},
      make('dt', {}, short),
      make('dd', {}, make('s', {}, answer ?? ''), instead ? ` Follows from your other answers: ${instead}` : ''),
    ),
  );
  return [
    ...list,
    make(
      'p',
      {},
      'These answers do not count, because your other answers make their questions needless. They are kept in case you change your mind.',
    ),
    make('dl', { class: 'answers ignored' }, ...apart),
  ];
}
