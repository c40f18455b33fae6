import { replay } from '../../../decision/replay.ts';
import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { makePath } from '../../../drawing/browser/make-path.ts';
import { describeResult } from '../../core/describe-result.ts';
import { placeOnPath } from '../../core/place-on-path.ts';
import { mark } from './mark.ts';
import type { Quiz, Shown } from './quiz.ts';

/** Says the recommendation once it is settled, and offers the second part. */
export function showTurn(quiz: Quiz): Shown {
  const { model, words } = quiz.data;
  const { title, text, name, tone } = describeResult(model, words, quiz.answers);
  const second = replay(model, quiz.answers).path.filter(({ part }) => part === 2);
  const next = second.find(({ option }) => option === undefined) ?? second[0];
  const content = make(
    'section',
    { class: `turn ${tone}` },
    button('Back', quiz.back, { class: 'quiet-button back' }),
    mark(name),
    make('h1', { tabindex: '-1' }, title),
    make('p', { class: 'lead' }, text),
    make(
      'p',
      {},
      `That is settled: nothing you answer from here changes it. ${second.length} more questions find what to fix first.`,
    ),
    make(
      'p',
      { class: 'doors' },
      button('Find what to fix first', () => quiz.go({ at: 'question', question: next?.question ?? '' }), {
        class: 'button',
      }),
      button('See the result now', () => quiz.go({ at: 'result' })),
    ),
    makePath('Where you are on the way', placeOnPath(model, words, quiz.answers)),
  );
  return { content, title };
}
