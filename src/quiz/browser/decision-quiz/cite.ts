import { make } from '../../../dom/make.ts';
import type { CitedWork } from '../../core/quiz-data.ts';

/** Names the works that a text rests on, right where it stands. */
export function cite(works: CitedWork[], ids: string[] = []): Node[] {
  const cited = works.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return [];
  const links = cited.flatMap(({ title, by, url }, place) => [
    place === 0 ? '' : '; ',
    make('a', { href: url, rel: 'external' }, title),
    `, ${by}`,
  ]);
  return [make('p', { class: 'quiet cited' }, cited.length === 1 ? 'Source: ' : 'Sources: ', ...links, '.')];
}
