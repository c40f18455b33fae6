import { type Facts, fits, type Leaf, type ModelQuestion, onlyVerdict, type Test } from './model.ts';

/** Who wins, ready to be applied: the rows in order, each with its verdict. */
export interface Rows {
  questions: ModelQuestion[];
  rules: { when: Test; verdict: number; outcome: number }[];
  /** Verdicts after which the second part is asked, as bits. */
  second: number;
}

/** A row decides when all its conditions are known to hold. */
function findRule(rules: Rows['rules'], facts: Facts): number {
  return rules.findIndex(({ when }) => fits(when, facts));
}

/** Whether complete facts contradict each other: a skipped question must have the answer that follows. */
function isContradiction(questions: ModelQuestion[], facts: Facts): boolean {
  return questions.some(({ skip }, place) => {
    const row = skip.find(({ when }) => fits(when, facts));
    return row?.as !== undefined && row.as !== facts[place];
  });
}

/**
 * Applies the rules to every combination of digits, *don't know* included, in one ascending pass.
 * With unknowns the verdicts are those of all completions; *don't know* is the highest digit, so these come earlier.
 */
export function tabulate({ questions, rules, second }: Rows): (state: number) => Leaf {
  const radices = questions.map(({ options }) => options.length + 1);
  const size = radices.reduce((product, radix) => product * radix, 1);
  const verdicts = new Uint8Array(size);
  const ruleOf = new Int8Array(size);
  /** The rules that decide some completion, as bits. */
  const possible = new Uint32Array(size);
  const facts: Facts = radices.map(() => 0);
  for (let state = 0; state < size; state++) {
    const open = facts.findIndex((digit, question) => digit === (radices[question] as number) - 1);
    ruleOf[state] = findRule(rules, facts);
    if (open >= 0) {
      const step = radices.slice(open + 1).reduce((product, radix) => product * radix, 1);
      let union = 0;
      for (let back = (radices[open] as number) - 1; back > 0; back--) {
        union |= verdicts[state - back * step] as number;
        possible[state] = (possible[state] as number) | (possible[state - back * step] as number);
      }
      verdicts[state] = union;
      if (onlyVerdict(union) === undefined) ruleOf[state] = -1;
    } else if (!isContradiction(questions, facts)) {
      const rule = rules[ruleOf[state] as number];
      if (rule) {
        verdicts[state] = 1 << rule.verdict;
        possible[state] = 1 << (ruleOf[state] as number);
      }
    }
    advance(facts, radices);
  }
  const orderOf = (state: number): number => {
    const rule = rules[ruleOf[state] as number];
    const first =
      rule ?? rules.find(({ verdict }, at) => ((possible[state] as number) >> at) & (second >> verdict) & 1);
    return first?.outcome ?? -1;
  };
  return (state) => ({
    verdicts: verdicts[state] as number,
    rule: ruleOf[state] as number,
    order: orderOf(state),
  });
}

/** Counts one up, the last digit first. */
export function advance(facts: Facts, radices: number[]): void {
  for (let place = radices.length - 1; place >= 0; place--) {
    const next = (facts[place] as number) + 1;
    facts[place] = next % (radices[place] as number);
    if (facts[place] !== 0) return;
  }
}
