import type { StopState } from '../../drawing/core/path.ts';
import type { Shown } from './derive.ts';
import { isEntered } from './is-entered.ts';
import type { JudgedGate, Judgement, Verdict } from './judge.ts';
import { nameVerdict, sayAgainst, sayVerdict } from './say-verdict.ts';

/** What runs out first: the evidence of a gate that is met, or the waiver of one that is not. */
export interface NextEnd {
  day: string;
  gate: JudgedGate;
  /** How many others run out on the same day. */
  others: number;
}

/** What the card of the verdict shows. */
export interface Card {
  name: string;
  /** What the verdict rests on, in a sentence. */
  says: string;
  look: Verdict | 'unknown';
  /** The gate as it is drawn. */
  gate: StopState;
  /** How many of the gates are met. */
  counts: string;
  next: NextEnd | undefined;
}

const atStart = {
  name: 'Not fixed yet',
  says: 'Nothing is measured yet, and what is unknown is not met. Fix and sign the threshold first.',
} as const;

/** The verdict as the page shows it. While nothing was entered, it says that nothing is fixed yet, and holds nothing against anybody. */
export function toCard(shown: Shown): Card {
  const { judgement, against } = shown;
  const common = { counts: sayCounts(judgement), next: findNextEnd(judgement.gates) };
  if (isAtStart(shown)) return { ...atStart, look: 'unknown', gate: 'unknown', ...common };
  // What it looks like is the worse of the two: no open gate is drawn on a sheet that nobody signed.
  const worse = sayAgainst(against) ? 'blocked' : judgement.verdict;
  const isHalf = worse === 'clear' && !against;
  return {
    name: nameVerdict(judgement, against),
    says: sayVerdict(judgement),
    look: isHalf ? 'conditional' : worse,
    gate: isHalf ? 'half' : gateOf[worse],
    ...common,
  };
}

const gateOf = { blocked: 'closed', conditional: 'waived', clear: 'open' } as const;

/** Whether a reader's own sheet is still to be fixed, and nothing was measured for any of its gates. */
export function isAtStart(shown: Pick<Shown, 'isOwn' | 'against' | 'threshold' | 'judgement' | 'entries'>): boolean {
  const { isOwn, against, threshold, judgement } = shown;
  if (!isOwn || against || threshold.fixed.trim() !== '' || judgement.omitted.length > 0) return false;
  return judgement.gates.some(isUnmet) && !judgement.gates.some((gate) => isEntered(gate, shown));
}

const isUnmet = ({ standing }: JudgedGate) => standing === 'unmet';

/** How many gates are met, of those that are due before the decision itself. */
function sayCounts({ gates, omitted }: Pick<Judgement, 'gates' | 'omitted'>): string {
  const asked = gates.filter(({ item }) => !item?.last);
  const count = (wanted: string) => asked.filter(({ standing }) => standing === wanted).length;
  const waived = count('waived');
  return `${count('met')} of ${asked.length + omitted.length} gates met${waived > 0 ? `, ${waived} waived` : ''}`;
}

/** The first day on which a gate that holds today would no longer hold, were nothing entered until then. */
export function findNextEnd(gates: readonly JudgedGate[]): NextEnd | undefined {
  const ends = gates.flatMap((gate) => {
    const day = gate.standing === 'met' ? gate.lasts : gate.standing === 'waived' ? gate.waiver?.until : undefined;
    return day === undefined || gate.item?.last ? [] : [{ gate, day }];
  });
  const [first] = [...ends].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return first && { ...first, others: ends.filter(({ day }) => day === first.day).length - 1 };
}
