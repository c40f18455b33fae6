/** One digit for each question: the place of its option, or the number of its options for *don't know*. */
export type Facts = number[];

/** Conditions on facts: pairs of a question and the set of its digits that fit, as bits. */
export type Test = { question: number; digits: number }[];

/** A question as far as the engine is concerned. */
export interface ModelQuestion {
  id: string;
  options: string[];
  part: 1 | 2;
  /** Whether *don't know* is offered. */
  unknown: boolean;
  /** Options that leave a hole, as bits. */
  holes: number;
  /** When it is not asked, and the digit that follows. */
  skip: { when: Test; as?: number }[];
}

/** A flow, compiled for the browser: everything but the wording, as plain JSON. */
export interface Model {
  edition: number;
  questions: ModelQuestion[];
  /** Ids of the verdicts; a set of verdicts is written as bits in this order. */
  verdicts: string[];
  /** Verdicts after which the second part is asked, as bits. */
  second: number;
  rules: { id: string; outcome: number }[];
  /** With the holes in the order in which they are fixed: a question, and the answers to it that leave one. */
  outcomes: { id: string; verdict: number; fixes: Test }[];
  diagram: Diagram;
  leanings: { id: string; when: Test; toward: number }[];
  actions: { id: string; sets: [question: number, digit: number][] }[];
  advice: { from: number; to: number }[];
}

/** What the first part leads to. */
export interface Leaf {
  /** The verdicts still possible, as bits. */
  verdicts: number;
  /** The rule that speaks; -1 while several verdicts are possible. */
  rule: number;
  /**
   * The outcome in whose order holes are fixed: that of the rule; while it is open, the first one still possible after
   * which the second part is asked; -1 where there is none.
   */
  order: number;
}

/** A decision diagram of the first part. A child below zero is a leaf: `leaves[-1 - child]`. */
export interface Diagram {
  root: number;
  /** Each node: its question, then one child for each digit, *don't know* last. */
  nodes: number[][];
  leaves: Leaf[];
}

/** Whether all conditions hold. */
export function fits(when: Test, facts: Facts): boolean {
  for (const { question, digits } of when) if (!((digits >> (facts[question] as number)) & 1)) return false;
  return true;
}

/** The one verdict of a set, or nothing when none or several are left. */
export function onlyVerdict(verdicts: number): number | undefined {
  return verdicts !== 0 && (verdicts & (verdicts - 1)) === 0 ? 31 - Math.clz32(verdicts) : undefined;
}

/** The digit of *don't know*. */
export const unknownDigit = (question: ModelQuestion): number => question.options.length;

/** The id of a digit. */
export const optionId = (question: ModelQuestion, digit: number): string => question.options[digit] ?? 'unknown';
