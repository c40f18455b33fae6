import type { Answers } from '../../../src/decision/answers.ts';
import type { Model } from '../../../src/decision/model.ts';
import { choicesOf } from '../../../src/decision/proofs/reach.ts';

/** Numbers from 0 up to a bound, the same ones in every run (mulberry32). */
export function seededRandom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Some answers to some questions, in no particular order. */
export function randomAnswers({ questions }: Model, random: (bound: number) => number): Answers {
  const pairs = questions.flatMap((question) => {
    const choices = choicesOf(question);
    const option = choices[random(choices.length + 1)];
    return option === undefined ? [] : [[question.id, option] as const];
  });
  for (let place = pairs.length - 1; place > 0; place--) {
    const other = random(place + 1);
    [pairs[place], pairs[other]] = [pairs[other] as (typeof pairs)[number], pairs[place] as (typeof pairs)[number]];
  }
  return Object.fromEntries(pairs);
}
