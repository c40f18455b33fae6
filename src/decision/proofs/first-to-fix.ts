import type { Flow } from '../../schemas/flow.ts';
import { sizeOf } from '../compile.ts';
import { type Facts, type Model, optionId, unknownDigit } from '../model.ts';
import { listHoles } from '../resolve.ts';
import { advance } from '../tabulate.ts';
import type { Violation } from './violation.ts';

/** Half holes rank after all whole ones, what has no place in its order after its kind, and no hole after both. */
const halves = 100;
const none = 200;
const unplaced = 99;

/** How many cases there are: for each outcome after which the second part is asked, every way to answer it. */
export const countFixing = (flow: Flow): number =>
  listFixing(flow).length *
  flow.questions.reduce((size, { part, options }) => (part === 2 ? size * (options.length + 1) : size), 1);

/**
 * Over all answers of the second part, for each outcome that asks for it: no half hole is named while a whole one is
 * known, what is named comes first in the declared order, and a better answer never moves it forward.
 */
export function* proveFirstToFix(flow: Flow, model: Model): Generator<Violation> {
  const asked = model.questions.flatMap(({ part }, place) => (part === 2 ? [place] : []));
  const radices = asked.map((place) => unknownDigit(model.questions[place] as Model['questions'][number]) + 1);
  const strides = radices.map((_, at) => radices.slice(at + 1).reduce((product, radix) => product * radix, 1));
  const size = radices.reduce((product, radix) => product * radix, 1);
  for (const order of listFixing(flow)) {
    const path = ['outcomes', order, 'fixOrder'];
    const ranksOf = readDeclared(flow, order, asked);
    const firsts = new Int16Array(size);
    const digits = radices.map(() => 0);
    const facts: Facts = model.questions.map(unknownDigit);
    const say = () => asked.map((place, at) => sayDigit(model, place, digits[at] as number)).join(' ');
    for (let state = 0; state < size; state++, advance(digits, radices)) {
      for (const [at, place] of asked.entries()) facts[place] = digits[at] as number;
      const ranks = digits.map((digit, at) => ranksOf[at]?.[digit] ?? none);
      const named = listHoles(model, { verdicts: 0, rule: -1, order }, facts)[0];
      const rank = named === undefined ? none : (ranks[asked.indexOf(named)] ?? none);
      firsts[state] = rank;
      const least = Math.min(none, ...ranks);
      if (rank >= halves && rank < none && least < halves)
        yield { id: 'half-before-whole', path, message: `a half hole is named while a whole one is known: ${say()}` };
      else if (rank !== least)
        yield { id: 'first-out-of-order', path, message: `what comes first in the order is not named: ${say()}` };
      // The next worse answer to each question was met before; *don't know* is neither better nor worse.
      for (const [at, digit] of digits.entries()) {
        const isBetter = isOrdered(flow, asked[at]) && digit > 0 && digit < (radices[at] as number) - 1;
        if (isBetter && (firsts[state - (strides[at] as number)] as number) > rank)
          yield { id: 'first-moves-forward', path, message: `a better answer moves the first thing forward: ${say()}` };
      }
    }
  }
}

/** Places of the outcomes after which the second part is asked. */
const listFixing = (flow: Flow): number[] =>
  flow.outcomes.flatMap(({ verdict }, place) => (flow.second.includes(verdict) ? [place] : []));

/** For each question, the ranks of its answers in the orders as they are written down in the flow. */
function readDeclared(flow: Flow, order: number, asked: number[]): number[][] {
  const { fixOrder = [], halfOrder = fixOrder } = flow.outcomes[order] ?? {};
  return asked.map((place) => {
    const { id, options } = flow.questions[place] as Flow['questions'][number];
    return options.map(({ fix }) => {
      const size = sizeOf(fix);
      if (size === undefined) return none;
      const place = (size === 'whole' ? fixOrder : halfOrder).indexOf(id);
      return (size === 'whole' ? 0 : halves) + (place < 0 ? unplaced : place);
    });
  });
}

const isOrdered = (flow: Flow, place = -1) => flow.questions[place]?.order === 'bad-to-good';

function sayDigit({ questions }: Model, place: number, digit: number): string {
  const question = questions[place] as Model['questions'][number];
  return `${question.id}=${optionId(question, digit)}`;
}
