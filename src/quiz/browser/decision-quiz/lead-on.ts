import { make } from '../../../dom/make.ts';
import type { ResultText } from '../../core/describe-result.ts';
import type { Quiz } from './quiz.ts';

/** Where to go from here, in the open. */
export function leadOn(quiz: Quiz, { result, next }: ResultText): HTMLElement[] {
  const { outcome } = result;
  const all =
    outcome && quiz.pages.outcomes
      ? [...next, { to: `${quiz.pages.outcomes}${outcome}/`, title: 'All about this recommendation' }]
      : next;
  if (all.length === 0) return [];
  return [
    make(
      'section',
      { class: 'lead-on no-print' },
      make('h2', {}, 'Where to go next'),
      make('ul', {}, ...all.map(({ to, title }) => make('li', {}, make('a', { href: to }, title)))),
    ),
  ];
}
