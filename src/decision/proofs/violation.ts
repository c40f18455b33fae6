/** What a proof can find. Ids are permanent; tests and reports name them. */
export type ViolationId =
  | 'no-verdict'
  | 'diagram-differs'
  | 'ignored-answer-counts'
  | 'second-part-decides'
  | 'unions-differ'
  | 'rule-and-verdict-differ'
  | 'moves-back'
  | 'unknown-beats-good'
  | 'half-before-whole'
  | 'first-out-of-order'
  | 'first-moves-forward'
  | 'not-the-smallest-reason'
  | 'not-the-shortest-way'
  | 'forbidden-proposal'
  | 'not-worth-most'
  | 'untrue-leaning'
  | 'dead-rule'
  | 'dead-outcome'
  | 'dead-hole'
  | 'dead-action'
  | 'idle-option'
  | 'needless-question'
  | 'dead-end';

/** A state, a rule or a question for which something proved turns out untrue. */
export interface Violation {
  id: ViolationId;
  /** Where in the flow. */
  path: (string | number)[];
  message: string;
}

const most = 3;
const patience = 10_000;

/** Keeps the first few violations of a kind, and stops looking in time: one defect shows in thousands of states. */
export function firstOfEach(violations: Iterable<Violation>): Violation[] {
  const kept: Violation[] = [];
  let seen = 0;
  for (const violation of violations) {
    if (kept.filter(({ id }) => id === violation.id).length < most) kept.push(violation);
    if (++seen === patience) break;
  }
  return kept;
}
