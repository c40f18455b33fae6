/** What a proof can find. Ids are permanent; tests and reports name them. */
export type ViolationId =
  | 'several-verdicts'
  | 'ignored-answer-counts'
  | 'second-part-decides'
  | 'unions-differ'
  | 'rule-and-verdict-differ'
  | 'moves-back'
  | 'unknown-beats-good'
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

/** Stops at the first few violations of a kind: one defect shows in thousands of states. */
export function firstOfEach(violations: Iterable<Violation>, most = 3): Violation[] {
  const kept: Violation[] = [];
  for (const violation of violations) {
    if (kept.filter(({ id }) => id === violation.id).length < most) kept.push(violation);
    else if (new Set(kept.map(({ id }) => id)).size * most === kept.length) break;
  }
  return kept;
}
