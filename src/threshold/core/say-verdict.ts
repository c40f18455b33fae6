import type { GateStanding, Judgement, Verdict } from './judge.ts';

/** The verdicts as readers see them. */
export const verdictWords: Record<Verdict, string> = {
  blocked: 'Blocked',
  conditional: 'Conditional',
  clear: 'Clear',
};

/** Where a gate stands, in words. */
export const standingWords: Record<GateStanding, string> = { met: 'met', waived: 'waived', unmet: 'not met' };

/** When a system goes live, in the words of every sheet. */
export const launchRule =
  'It goes live when every gate is met or waived. What is unknown, or has evidence that is out of date, is not met.';

/** What the signed sheet has to do with another one. */
export interface Against {
  /** In what the other one differs, in sentences; none where it is the same. */
  changes: string[];
  /** What follows from the signed one, with the same that was measured. */
  judgement: Judgement;
}

/** The verdict as a heading. By a sheet that was changed since it was signed, no launch is simply clear. */
export function nameVerdict({ verdict }: Judgement, against: Against | undefined): string {
  const isOther = against && against.changes.length > 0 && verdict !== 'blocked';
  return `${verdictWords[verdict]}${isOther ? ', but not by the signed sheet' : ''}`;
}

/** What follows from the signed sheet where this is another one; else nothing. */
export function sayAgainst(against: Against | undefined): string {
  if (!against || against.changes.length === 0) return '';
  const { changes, judgement } = against;
  const count = changes.length === 1 ? 'one point' : `${changes.length} points`;
  const says = `${verdictWords[judgement.verdict]}. ${sayVerdict(judgement)}`;
  return `This sheet differs from the signed one in ${count}. By the signed sheet: ${says}`;
}

/** What the verdict rests on, in a sentence. */
export function sayVerdict({ verdict, gates }: Judgement): string {
  if (gates.length === 0) return 'No gate is chosen, so nothing was shown to be met.';
  const [unmet, waived] = [countOf(gates, 'unmet'), countOf(gates, 'waived')];
  if (verdict === 'blocked' && gates.every(({ standing, item }) => standing !== 'unmet' || item?.last))
    return `${waived > 0 ? 'Conditional' : 'Clear'} but for the decision itself, which is made last. Every other gate is met${waived > 0 ? ' or waived' : ''}.`;
  if (verdict === 'blocked')
    return `${unmet === 1 ? '1 gate is' : `${unmet} gates are`} not met. One is enough to hold the launch.`;
  if (verdict === 'conditional')
    return `${waived === 1 ? '1 gate is' : `${waived} gates are`} waived for a while. All others are met.`;
  return 'Every gate is met, with evidence that is in date.';
}

const countOf = (gates: Judgement['gates'], wanted: GateStanding) =>
  gates.filter(({ standing }) => standing === wanted).length;
