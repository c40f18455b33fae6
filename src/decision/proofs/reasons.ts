import { decidingAnswers } from '../deciding-answers.ts';
import { factsWorthFinding } from '../facts-worth-finding.ts';
import { onlyVerdict, unknownDigit } from '../model.ts';
import { replay } from '../replay.ts';
import { answersOf, describeState, factsOf, type Space, stateOf } from './space.ts';
import type { Violation } from './violation.ts';

/** For each state the size of the smallest part of its digits that forces its verdict: one descending sweep over unknowns. */
function sweepReasons({ radices, strides, size }: Space, united: Uint8Array): Uint8Array {
  const least = new Uint8Array(size);
  for (let state = size - 1; state >= 0; state--) {
    let known = 0;
    let best = 255;
    for (let place = 0; place < radices.length; place++) {
      const stride = strides[place] as number;
      const last = (radices[place] as number) - 1;
      const digit = Math.floor(state / stride) % (last + 1);
      if (digit === last) continue;
      known++;
      const dropped = state + stride * (last - digit);
      if (united[dropped] === united[state]) best = Math.min(best, least[dropped] as number);
    }
    least[state] = Math.min(best, known);
  }
  return least;
}

/** The deciding answers are given ones, force the verdict, and no smaller set does. */
export function* proveReasons(space: Space, united: Uint8Array): Generator<Violation> {
  const { questions } = space.model;
  const least = sweepReasons(space, united);
  for (let state = 0; state < space.size; state++) {
    const answers = answersOf(space, state);
    const chosen = decidingAnswers(space.model, answers);
    const verdicts = space.verdicts[state] as number;
    const asked = replay(space.model, answers).path.map(({ question }) => question);
    const only = (ids: string[]) => {
      const facts = factsOf(space, state);
      return stateOf(
        space,
        questions.map((question, place) =>
          ids.includes(question.id) ? (facts[place] as number) : unknownDigit(question),
        ),
      );
    };
    const decided = onlyVerdict(verdicts) !== undefined;
    const right = chosen
      ? decided &&
        chosen.every((id) => asked.includes(id)) &&
        united[only(chosen)] === verdicts &&
        chosen.length === least[only(asked)]
      : !decided;
    if (!right)
      yield {
        id: 'not-the-smallest-reason',
        path: ['rules'],
        message: `${chosen?.join(', ') ?? 'nothing'} is named as deciding ${describeState(space, state)}`,
      };
  }
}

/** The facts are the first, fewest ones that leave the fewest undecided completions; counted anew from the united verdicts. */
export function* proveFacts(space: Space, united: Uint8Array): Generator<Violation> {
  const { questions } = space.model;
  for (let state = 0; state < space.size; state++) {
    const answers = answersOf(space, state);
    const found = factsWorthFinding(space.model, answers).map(({ question }) =>
      questions.findIndex(({ id }) => id === question),
    );
    const { ignored } = replay(space.model, answers);
    if (onlyVerdict(space.verdicts[state] as number) !== undefined || ignored.length > 0) continue;
    const facts = factsOf(space, state);
    const open = facts.flatMap((digit, place) =>
      place < space.radices.length && digit === unknownDigit(questions[place] as (typeof questions)[number])
        ? [place]
        : [],
    );
    const candidates = [
      ...open.map((one) => [one]),
      ...open.flatMap((one, index) => open.slice(index + 1).map((two) => [one, two])),
    ];
    const left = candidates.map((chosen) => countLeft(space, united, facts, open, chosen));
    if (found.join() !== candidates[left.indexOf(Math.min(...left))]?.join())
      yield {
        id: 'not-worth-most',
        path: ['questions'],
        message: `other facts are worth more in ${describeState(space, state)}`,
      };
  }
}

/** Walks all completions and counts those whose chosen facts alone do not decide. */
function countLeft(space: Space, united: Uint8Array, facts: number[], open: number[], chosen: number[]): number {
  const size = (place: number) => (space.radices[place] as number) - 1;
  const total = open.reduce((product, place) => product * size(place), 1);
  let left = 0;
  for (let completion = 0; completion < total; completion++) {
    const known = [...facts];
    let rest = completion;
    for (const place of open) {
      if (chosen.includes(place)) known[place] = rest % size(place);
      rest = Math.floor(rest / size(place));
    }
    const verdicts = united[stateOf(space, known)] as number;
    if ((verdicts & (verdicts - 1)) !== 0) left++;
  }
  return left;
}
