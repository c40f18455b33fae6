import type { Place } from '../../../decision/count-questions.ts';
import { make } from '../../../dom/make.ts';

/** Where the reader is: passed, here, certain to come, and perhaps to come, in words and as a path. `about` says of what. */
export function progress({ part, place, least, most }: Place, about: string): HTMLElement {
  const left = most - place;
  const words = least === most ? `Question ${place} of ${most}` : `Question ${place}, at most ${left} more`;
  const path = make('span', { class: 'steps', 'aria-hidden': 'true' });
  for (let at = 1; at <= most; at++)
    path.append(make('i', { class: at < place ? 'passed' : at === place ? 'here' : at > least ? 'perhaps' : 'ahead' }));
  return make(
    'div',
    { class: `progress ${part === 1 ? 'prove' : 'ship'}` },
    path,
    make('p', { class: 'label' }, `${words}${about}`),
  );
}
