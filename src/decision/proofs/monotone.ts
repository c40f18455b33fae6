import { describeState, type Space } from './space.ts';
import type { Violation } from './violation.ts';

/** For each set of verdicts, the place of its hindmost and of its foremost one. */
function rank(space: Space, forward: string[]): { back: number[]; front: number[] } {
  const places = space.model.verdicts.map((id) => forward.indexOf(id));
  const sets = Array.from({ length: 1 << places.length }, (_, bits) =>
    places.filter((__, verdict) => (bits >> verdict) & 1),
  );
  return { back: sets.map((set) => Math.min(...set)), front: sets.map((set) => Math.max(...set)) };
}

/** Every single better answer, in every state, never moves the verdict back; *don't know* never beats the good answer. */
export function* proveMonotone(
  space: Space,
  forward: string[],
  isOrdered: (question: number) => boolean,
): Generator<Violation> {
  if (forward.length === 0) return;
  const { back, front } = rank(space, forward);
  const { radices, strides, size, verdicts, consistent, model } = space;
  for (let place = 0; place < radices.length; place++) {
    if (!isOrdered(place)) continue;
    const radix = radices[place] as number;
    const stride = strides[place] as number;
    for (let state = 0, digit = 0, left = stride; state < size; state++, left--) {
      if (left === 0) {
        left = stride;
        digit = (digit + 1) % radix;
      }
      const other = digit === radix - 1 ? state - stride : state + stride;
      const now = verdicts[state] as number;
      const then = verdicts[other] as number;
      if (now === then || digit === radix - 2 || !consistent[state] || !consistent[other]) continue;
      if ((back[now] as number) <= (back[then] as number) && (front[now] as number) <= (front[then] as number))
        continue;
      const { id = '' } = model.questions[place] ?? {};
      yield digit === radix - 1
        ? {
            id: 'unknown-beats-good',
            path: ['questions', place],
            message: `not knowing \`${id}\` beats the good answer in ${describeState(space, state)}`,
          }
        : {
            id: 'moves-back',
            path: ['questions', place],
            message: `a better answer to \`${id}\` moves the verdict back from ${describeState(space, state)}`,
          };
    }
  }
}
