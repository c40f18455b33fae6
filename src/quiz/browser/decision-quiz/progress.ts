import type { Place } from '../../../decision/count-questions.ts';
import type { Model } from '../../../decision/model.ts';
import { make } from '../../../dom/make.ts';
import { makePath } from '../../../drawing/browser/make-path.ts';
import { drawProgress } from '../../core/draw-progress.ts';

/** Where the reader is: passed, here, certain to come, and perhaps to come, in words and as a path. `about` says of what. */
export function progress(model: Model, place: Place, about: string): HTMLElement {
  const words =
    place.least === place.most
      ? `Question ${place.place} of ${place.most}`
      : `Question ${place.place}, at most ${place.most - place.place} more`;
  const path = makePath('', drawProgress(model, place));
  path.classList.add('bare');
  path.ariaHidden = 'true';
  return make('div', { class: 'progress' }, path, make('p', { class: 'label' }, `${words}${about}`));
}
