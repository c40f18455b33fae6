import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import type { ResultText } from '../../core/describe-result.ts';
import type { Quiz } from './quiz.ts';
import { task } from './task.ts';

/** What would hold up a recommendation that is still possible, with the condition in front, and the way to find out. */
export function condition(quiz: Quiz, { onCondition, left }: ResultText): HTMLElement[] {
  if (!onCondition) return [];
  const { name, first, begun } = onCondition;
  const count = `${left.length} ${left.length === 1 ? 'question' : 'questions'}`;
  const [question] = left;
  const label = begun ? `Answer the ${count} left` : `Find out meanwhile what would hold a ${name} up: ${count}`;
  const known = first
    ? task(quiz, first)
    : [make('p', {}, `Nothing is known${question ? ' yet' : ''} that would hold it up.`)];
  return [
    make(
      'section',
      { class: 'limits on-condition' },
      make('h2', {}, `If it becomes a ${name}${first ? ', this comes first' : ''}`),
      ...(begun ? known : []),
      make(
        'p',
        { class: 'quiet' },
        `${begun ? 'This counts' : 'What you find counts'} only on that condition. It does not decide which of them you need.`,
      ),
      ...(question
        ? [
            make(
              'p',
              { class: 'no-print' },
              button(label, () => quiz.go({ at: 'question', question })),
            ),
          ]
        : []),
    ),
  ];
}
