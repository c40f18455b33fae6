import type { Flow } from '../../schemas/flow.ts';
import { proveFirstPart } from '../proofs/prove.ts';
import { findBrokenReferences } from './broken-references.ts';
import { findLongQuestions } from './long-questions.ts';
import { findMissingParts } from './missing-parts.ts';
import type { FlowProblem } from './problem.ts';
import { remedies } from './remedies.ts';
import { findWrongOrder } from './wrong-order.ts';

/** Everything that is wrong in a flow that its schema accepts. What is proved is tried only once the flow holds together. */
export function findFlowProblems(flow: Flow): FlowProblem[] {
  const problems = [
    ...findBrokenReferences(flow),
    ...findWrongOrder(flow),
    ...findMissingParts(flow),
    ...findLongQuestions(flow),
  ];
  if (problems.some(({ id }) => id !== 'long-question')) return problems;
  return [...problems, ...proveFirstPart(flow).map((violation) => ({ ...violation, fix: remedies[violation.id] }))];
}
