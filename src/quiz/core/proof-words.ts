import type { ProofId } from '../../decision/proofs/prove.ts';

/** What is proved, in the words of the page. */
export const proofWords: Record<ProofId, string> = {
  unions: 'With open facts, exactly those recommendations stay possible that some way of settling them leads to.',
  'second-part': 'Part two never changes the recommendation.',
  monotone: 'A better answer never moves the recommendation back, and not knowing never beats the good answer.',
  rules: 'The row that is given as the reason leads to the recommendation that is shown.',
  diagram: 'What runs in your browser recommends what the rows recommend.',
  ignored: 'An answer to a question that is not asked has no effect.',
  leanings: 'Where the quiz says that you lean one way, that way is still possible.',
  reasons: 'The answers named as the reason force the recommendation, and no smaller group of answers does.',
  facts: 'The facts to find out are those that leave the fewest cases open.',
  ways: 'The way shown to the other recommendation works, and none is shorter.',
  'first-to-fix':
    'What to fix first is never something half done while something is missing whole, and a better answer never moves it forward.',
  reach:
    'Every row, every outcome, every thing to fix and every proposed step is reached, and every way comes to an end.',
  matter: 'Every answer makes a difference somewhere, and no question is asked where it can change nothing.',
};
