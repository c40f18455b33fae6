import { type Answers, withAnswer } from '../answers.ts';
import { replay } from '../replay.ts';
import { resolve } from '../resolve.ts';
import { answersOf, describeState, type Space } from './space.ts';
import type { Violation } from './violation.ts';

/** Verdicts over all completions, in one ascending pass; 0 where answers contradict each other. */
export function uniteCompletions({ radices, strides, size, verdicts, consistent }: Space): Uint8Array {
  const united = new Uint8Array(size);
  const digits = radices.map(() => 0);
  for (let state = 0; state < size; state++) {
    let open = 0;
    while (open < digits.length && (digits[open] as number) < (radices[open] as number) - 1) open++;
    if (open === digits.length) united[state] = (consistent[state] as number) * (verdicts[state] as number);
    else {
      const stride = strides[open] as number;
      let union = 0;
      for (let other = state - stride * ((radices[open] as number) - 1); other < state; other += stride)
        union |= united[other] as number;
      united[state] = union;
    }
    for (let place = digits.length - 1; place >= 0; place--) {
      digits[place] = ((digits[place] as number) + 1) % (radices[place] as number);
      if (digits[place] !== 0) break;
    }
  }
  return united;
}

/** With unknowns the verdicts are exactly those of all completions, and complete answers have exactly one. */
export function* proveUnion(space: Space, united: Uint8Array): Generator<Violation> {
  for (let state = 0; state < space.size; state++) {
    const verdicts = space.verdicts[state] as number;
    if (verdicts === 0)
      yield { id: 'no-verdict', path: ['rules'], message: `no verdict for ${describeState(space, state)}` };
    else if (united[state] !== 0 && united[state] !== verdicts)
      yield {
        id: 'unions-differ',
        path: ['questions'],
        message: `the answers left out would change the verdict of ${describeState(space, state)}`,
      };
  }
}

/** Answers that do not count have no effect: without them the result is the same. */
export function* proveIgnored(space: Space): Generator<Violation> {
  const { model } = space;
  for (let state = 0; state < space.size; state++) {
    const answers = answersOf(space, state);
    const { ignored } = replay(model, answers);
    const without = ignored.reduce<Answers>((kept, { question }) => withAnswer(kept, question), answers);
    if (JSON.stringify(resolve(model, without)) !== JSON.stringify(resolve(model, answers)))
      yield {
        id: 'ignored-answer-counts',
        path: ['questions'],
        message: `an answer off the path changes the result of ${describeState(space, state)}`,
      };
  }
}

/** The second part never changes the verdict. */
export function* proveSecondPart(space: Space): Generator<Violation> {
  const block = space.model.questions.reduce(
    (size, { part, options }) => (part === 2 ? size * (options.length + 1) : size),
    1,
  );
  for (let state = 0; state < space.size; state++)
    if (space.verdicts[state] !== space.verdicts[state - (state % block)])
      yield {
        id: 'second-part-decides',
        path: ['questions'],
        message: `an answer of the second part changes the verdict of ${describeState(space, state)}`,
      };
}

/** The rule that speaks leads to the verdict, and there is one exactly when there is one verdict. */
export function* proveRules(space: Space): Generator<Violation> {
  const { rules, outcomes } = space.model;
  const saidBy = rules.map(({ outcome }) => 1 << (outcomes[outcome] as { verdict: number }).verdict);
  for (let state = 0; state < space.size; state++) {
    const verdicts = space.verdicts[state] as number;
    const rule = space.rules[state] as number;
    const said = rule < 0 ? 0 : (saidBy[rule] as number);
    if (said === ((verdicts & (verdicts - 1)) === 0 ? verdicts : 0)) continue;
    const speaker = rule < 0 ? 'no row' : `the row \`${rules[rule]?.id}\``;
    yield {
      id: 'rule-and-verdict-differ',
      path: ['rules'],
      message: `${speaker} speaks for ${describeState(space, state)}`,
    };
  }
}
