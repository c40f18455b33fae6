import type { ViolationId } from '../proofs/violation.ts';

/** What an author can do about something that turned out untrue. */
export const remedies: Record<ViolationId, string> = {
  'no-verdict': 'End the rules with a row that has `when: {}`.',
  'diagram-differs': 'This is a defect of the engine: report it.',
  'ignored-answer-counts': 'Let `skip` depend on earlier questions only, and rules on what is asked.',
  'second-part-decides': 'Use only questions of part 1 in rules and in `skip` of part 1.',
  'unions-differ': 'Narrow the `skip` of the question whose answer is needed.',
  'rule-and-verdict-differ': 'Let the row that fits what is known lead to the verdict that all completions share.',
  'moves-back': 'Change the order of the options, the rule, or mark the question as `unordered`.',
  'unknown-beats-good': 'Name no `unknown` where a rule rewards it, or change the order of the options.',
  'half-before-whole':
    'Check what `hole` says of the answers; if that is right, this is a defect of the engine: report it.',
  'first-out-of-order': 'Name each question with a hole once in `fixOrder`, and in `halfOrder` where there is one.',
  'first-moves-forward': 'Check the order of the options and what `hole` says of them: a better answer leaves less.',
  'not-the-smallest-reason': 'This is a defect of the engine: report it.',
  'not-the-shortest-way': 'Let each action set all the facts that are true once it has worked.',
  'forbidden-proposal': 'Remove the option from `sets`, or its `propose: never`.',
  'not-worth-most': 'This is a defect of the engine: report it.',
  'untrue-leaning': 'Narrow its `when`, or remove it.',
  'dead-rule': 'Move it above the row that always comes first, or remove it.',
  'dead-outcome': 'Let a rule that is reached lead to it, or remove it.',
  'dead-hole': 'Add the question to `fixOrder` of an outcome after which it is asked, or remove `fix`.',
  'dead-action': 'Remove it, or let it set a fact that can change the verdict.',
  'idle-option': 'Join the two answers, or let a rule or a `fix` tell them apart.',
  'needless-question': 'Add these answers to its `skip`.',
  'dead-end': 'Let `skip` depend on earlier questions only.',
};
