import type { Judgement, Standing, Verdict } from './judge.ts';

/** The verdicts as readers see them. */
export const verdictWords: Record<Verdict, string> = {
  blocked: 'Blocked',
  conditional: 'Conditional',
  clear: 'Clear',
};

/** Where a gate stands, in words. */
export const standingWords: Record<Standing, string> = { met: 'met', waived: 'waived', unmet: 'not met' };

/** What the verdict rests on, in a sentence. */
export function sayVerdict({ verdict, gates }: Judgement): string {
  if (gates.length === 0) return 'No gate is chosen, so nothing was shown to be met.';
  const [unmet, waived] = [countOf(gates, 'unmet'), countOf(gates, 'waived')];
  if (verdict === 'blocked')
    return `${unmet === 1 ? '1 gate is' : `${unmet} gates are`} not met. One is enough to hold the launch.`;
  if (verdict === 'conditional')
    return `${waived === 1 ? '1 gate is' : `${waived} gates are`} waived for a while. All others are met.`;
  return 'Every gate is met, with evidence that is in date.';
}

const countOf = (gates: Judgement['gates'], wanted: Standing) =>
  gates.filter(({ standing }) => standing === wanted).length;
