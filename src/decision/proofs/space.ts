import type { Answers } from '../answers.ts';
import { type Facts, fits, type Model, optionId } from '../model.ts';
import { keepWhatCounts } from '../replay.ts';
import { listHoles } from '../resolve.ts';
import { advance } from '../tabulate.ts';

/** The result of the engine in every state, a state being one digit for each question, *don't know* included. */
export interface Space {
  model: Model;
  radices: number[];
  strides: number[];
  size: number;
  /** Verdicts still possible, as bits. */
  verdicts: Uint8Array;
  rules: Int8Array;
  /** First to fix: 1 + 8 times the question plus the digit, or 0. */
  firsts: Uint8Array;
  /** 1 where no given answer contradicts what follows from the others. */
  consistent: Uint8Array;
}

/** Runs the engine in every state, or with `part` in every state of the first part, the rest being unknown. */
export function mapSpace(model: Model, part: 1 | 2 = 2): Space {
  const { questions } = model;
  const radices = questions.filter((question) => question.part <= part).map(({ options }) => options.length + 1);
  const strides = radices.map((_, place) => radices.slice(place + 1).reduce((product, radix) => product * radix, 1));
  const size = radices.reduce((product, radix) => product * radix, 1);
  const space: Space = {
    model,
    radices,
    strides,
    size,
    verdicts: new Uint8Array(size),
    rules: new Int8Array(size),
    firsts: new Uint8Array(size),
    consistent: new Uint8Array(size),
  };
  const facts: Facts = questions.map(({ options }, place) => (place < radices.length ? 0 : options.length));
  const kept: Facts = [...facts];
  const implied = questions.flatMap(({ skip }, place) =>
    skip.flatMap(({ when, as }) => (as === undefined ? [] : [{ place, when, as }])),
  );
  const { verdicts, rules, firsts, consistent } = space;
  for (let state = 0; state < size; state++) {
    for (let place = 0; place < facts.length; place++) kept[place] = facts[place] as number;
    const leaf = keepWhatCounts(model, kept);
    verdicts[state] = leaf.verdicts;
    rules[state] = leaf.rule;
    const first = listHoles(model, leaf, kept)[0];
    firsts[state] = first === undefined ? 0 : 1 + 8 * first + (kept[first] as number);
    consistent[state] = implied.every(({ place, when, as }) => facts[place] === as || !fits(when, facts)) ? 1 : 0;
    advance(facts, radices);
  }
  return space;
}

/** The digits of a state. */
export const factsOf = ({ radices, strides, model }: Space, state: number): Facts =>
  model.questions.map(({ options }, place) =>
    place < radices.length
      ? Math.floor(state / (strides[place] as number)) % (radices[place] as number)
      : options.length,
  );

/** The state of digits. */
export const stateOf = ({ strides }: Space, facts: Facts): number =>
  strides.reduce((sum, stride, place) => sum + stride * (facts[place] as number), 0);

/** A state in words, for a message. */
export const describeState = (space: Space, state: number): string => {
  const facts = factsOf(space, state);
  const { questions } = space.model;
  return questions
    .slice(0, space.radices.length)
    .map((question, place) => `${question.id}=${optionId(question, facts[place] as number)}`)
    .join(' ');
};

/** The answers of a state, as a reader would give them. */
export function answersOf(space: Space, state: number): Answers {
  const facts = factsOf(space, state);
  const { questions } = space.model;
  return Object.fromEntries(
    questions
      .slice(0, space.radices.length)
      .map((question, place) => [question.id, optionId(question, facts[place] as number)]),
  );
}
