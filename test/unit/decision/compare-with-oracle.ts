import type { Model } from '../../../src/decision/model.ts';
import { firstToFix, type Given, verdicts } from './oracle.ts';

/** What the oracle needs of the engine's results. */
interface Results {
  radices: number[];
  size: number;
  verdicts: Uint8Array;
  firsts: Uint8Array;
}

/** Asks the oracle in every state and returns the first states in which it contradicts the engine. */
export function compareWithOracle(
  { questions, verdicts: names }: Model,
  { radices, size, verdicts: masks, firsts }: Results,
): Given[] {
  const differing: Given[] = [];
  const given: Given = Object.fromEntries(questions.map(({ id }) => [id, 'unknown']));
  const digits = radices.map(() => 0);
  for (const place of radices.keys()) show(place);
  let possible = verdicts(given);
  for (let state = 0; state < size && differing.length < 3; state++) {
    const first = firstToFix(given, possible);
    let mask = 0;
    for (const name of possible) mask |= 1 << names.indexOf(name);
    const code = firsts[state] as number;
    if (mask !== masks[state] || first !== (code === 0 ? undefined : questions[(code - 1) >> 3]?.id))
      differing.push({ ...given });
    if (advance()) possible = verdicts(given);
  }
  return differing;

  /** Counts one up and says whether a digit of the first part changed. */
  function advance(): boolean {
    for (let place = digits.length - 1; place >= 0; place--) {
      digits[place] = ((digits[place] as number) + 1) % (radices[place] as number);
      show(place);
      if (digits[place] !== 0) return questions[place]?.part === 1;
    }
    return true;
  }
  function show(place: number) {
    const question = questions[place];
    if (question) given[question.id] = question.options[digits[place] as number] ?? 'unknown';
  }
}
