import { onlyVerdict } from '../model.ts';
import { keepWhatCounts } from '../replay.ts';
import { act, whatWouldChange } from '../what-would-change.ts';
import { answersOf, describeState, factsOf, type Space, stateOf } from './space.ts';
import type { Violation } from './violation.ts';

const far = 255;

/** For each state the fewest actions to a verdict: sweeps of minimum plus one, until nothing changes. */
function sweepWays(space: Space, verdict: number): Uint8Array {
  const { size, verdicts, model } = space;
  const steps = Uint8Array.from(verdicts, (bits) => (bits === 1 << verdict ? 0 : far));
  const next = model.actions.map((action) =>
    Uint32Array.from({ length: size }, (_, state) => stateOf(space, act(factsOf(space, state), action))),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const to of next)
      for (let state = 0; state < size; state++) {
        const step = (steps[to[state] as number] as number) + 1;
        if (step < (steps[state] as number)) {
          steps[state] = step;
          changed = true;
        }
      }
  }
  return steps;
}

/** Each way works, no shorter one does, none proposes what is forbidden, and where nothing is said to help, nothing does. */
export function* proveWays(
  space: Space,
  isForbidden: (question: number, digit: number) => boolean,
): Generator<Violation> {
  const { model } = space;
  const steps = new Map(model.advice.map(({ to }) => [model.verdicts[to] as string, sweepWays(space, to)]));
  for (let state = 0; state < space.size; state++) {
    const facts = factsOf(space, state);
    keepWhatCounts(model, facts);
    const here = stateOf(space, facts);
    for (const { to, actions } of whatWouldChange(model, answersOf(space, state))) {
      const least = steps.get(to)?.[here] ?? far;
      const chosen = model.actions.filter(({ id }) => actions?.includes(id));
      const changed = chosen.reduce(act, facts);
      const reached = space.verdicts[stateOf(space, changed)] as number;
      const works =
        actions === null
          ? least === far
          : model.verdicts[onlyVerdict(reached) ?? -1] === to && actions.length === least;
      if (!works)
        yield {
          id: 'not-the-shortest-way',
          path: ['actions'],
          message: `${actions?.join(', ') ?? 'nothing'} is said to lead to ${to} from ${describeState(space, state)}`,
        };
      if (changed.some((digit, question) => digit !== facts[question] && isForbidden(question, digit)))
        yield {
          id: 'forbidden-proposal',
          path: ['actions'],
          message: `what must never be proposed is proposed in ${describeState(space, state)}`,
        };
    }
  }
}
