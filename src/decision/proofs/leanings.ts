import { fits, onlyVerdict } from '../model.ts';
import { factsOf, type Space } from './space.ts';
import type { Violation } from './violation.ts';

/** A leaning is only said where it is possible, and some reader hears it. */
export function* proveLeanings(space: Space): Generator<Violation> {
  for (const [place, { id, when, toward }] of space.model.leanings.entries()) {
    let heard = false;
    for (let state = 0; state < space.size; state++) {
      const verdicts = space.verdicts[state] as number;
      if (!space.consistent[state] || onlyVerdict(verdicts) !== undefined || !fits(when, factsOf(space, state)))
        continue;
      heard = true;
      if (!((verdicts >> toward) & 1)) {
        yield {
          id: 'untrue-leaning',
          path: ['leanings', place],
          message: `\`${id}\` leans to a verdict that is no longer possible`,
        };
        break;
      }
    }
    if (!heard)
      yield { id: 'untrue-leaning', path: ['leanings', place], message: `no reader hears the leaning \`${id}\`` };
  }
}
