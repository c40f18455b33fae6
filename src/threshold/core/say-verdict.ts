import type { GateStanding, Judgement, Verdict } from './judge.ts';
import type { Threshold } from './model.ts';

/** The verdicts as readers see them. */
export const verdictWords: Record<Verdict, string> = {
  blocked: 'Blocked',
  conditional: 'Conditional',
  clear: 'Clear',
};

/** Where a gate stands, in words. */
export const standingWords: Record<GateStanding, string> = {
  ...{ met: 'met', waived: 'waived', unmet: 'not met' },
  'to-decide': 'to be recorded once it is decided',
};

/** When a system goes live, in the words of every sheet. */
export const sayRule = ({ system }: Pick<Threshold, 'system'>): string =>
  `It goes live when every gate is met or waived. ${system ? 'Some gates nobody may waive. ' : ''}What is unknown, or has evidence that is out of date, is not met.`;

/** What the signed sheet has to do with another one. */
export interface Against {
  /** In what the other one differs, in sentences; none where it is the same. */
  changes: string[];
  /** What follows from the signed one, with the same that was measured. */
  judgement: Judgement;
}

/** The verdict as a heading. Only by the sheet that was signed is a launch simply clear. */
export function nameVerdict({ verdict }: Judgement, against: Against | undefined): string {
  if (verdict === 'blocked' || against?.changes.length === 0) return verdictWords[verdict];
  return `${verdictWords[verdict]}, but not ${against ? 'by the signed sheet' : 'signed'}`;
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
export function sayVerdict({ verdict, gates, omitted }: Judgement): string {
  const [unmet, waived] = [countOf(gates, 'unmet') + omitted.length, countOf(gates, 'waived')];
  if (verdict === 'blocked' && unmet === 0) return 'No gate is chosen, so nothing was shown to be met.';
  if (verdict === 'blocked')
    return `${unmet === 1 ? '1 gate is' : `${unmet} gates are`} not met${sayOmitted(omitted.length)}. One is enough to hold the launch.`;
  const last = countOf(gates, 'to-decide') > 0 ? ' What is left is to record the decision itself.' : '';
  if (verdict === 'conditional')
    return `${waived === 1 ? '1 gate is' : `${waived} gates are`} waived for a while. All others are met.${last}`;
  return `Every gate is met, with evidence that is in date.${last}`;
}

const sayOmitted = (count: number): string => (count === 0 ? '' : `, ${count} of them left out of the sheet`);

const countOf = (gates: Judgement['gates'], wanted: GateStanding) =>
  gates.filter(({ standing }) => standing === wanted).length;
