import type { Place } from '../../decision/count-questions.ts';
import type { Model } from '../../decision/model.ts';
import type { Stop } from '../../drawing/core/path.ts';

/**
 * The way through the quiz: a station for each question of the first part, the gate at which the recommendation is
 * settled, and a station for each question of the second part. What is said of each is in the words beside it.
 */
export function drawProgress({ questions }: Model, { part, place, most }: Place): Stop[] {
  const second = questions.filter((question) => question.part === 2).length;
  const stations = (tone: 'prove' | 'ship', count: number, at: number): Stop[] =>
    Array.from({ length: count }, (_, index) => ({
      name: '',
      tone,
      here: index + 1 === at,
      state: index + 1 > at ? 'ahead' : undefined,
    }));
  const gate: Stop = { name: '', gate: true, tone: 'ship', state: part === 1 ? 'unknown' : 'open' };
  // How many questions of the first part were asked is past, and says nothing any more.
  const first = part === 1 ? stations('prove', most, place) : stations('prove', 1, 2);
  return [...first, ...(second > 0 ? [gate, ...stations('ship', second, part === 1 ? 0 : place)] : [])];
}
