import { make } from '../../../dom/make.ts';
import { makePath } from '../../../drawing/browser/make-path.ts';
import type { ResultText } from '../../core/describe-result.ts';
import { placeOnPath } from '../../core/place-on-path.ts';
import { sayMove } from '../../core/say-move.ts';
import type { Quiz } from './quiz.ts';

/** Where the reader is on the whole way, and the one fact that would move them. */
export function ownPlace(quiz: Quiz, text: ResultText): HTMLElement {
  const move = sayMove(text);
  return make(
    'section',
    { class: 'own-way' },
    makePath('Where you are on the way', placeOnPath(quiz.data.model, quiz.data.words, quiz.answers)),
    ...(move ? [make('p', {}, make('strong', {}, 'What would move you on:'), ` ${move}`)] : []),
  );
}
