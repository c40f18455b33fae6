import type { TrialPlan } from '../../schemas/trial-plan.ts';
import { readNumber } from '../../text/read-number.ts';
import { sayCount } from '../../text/say-count.ts';
import type { FilledRow, FilledSection, Finding, Point } from './filled.ts';
import { findPlaced, readPlaced } from './find-placed.ts';
import { findCounts, findFewest } from './trial.ts';
import { findOdds } from './trial-odds.ts';

type FilledField = FilledRow['fields'][number];

/** How far above the mark a system is whose chance is told, in points. */
const above = 5;

/** What the figures of a trial come to: how many cases must pass, and what cannot be. Nothing while too little is entered. */
export function sizeTrial(trial: TrialPlan, sections: FilledSection[]): Finding | undefined {
  const find = (role: keyof TrialPlan) => findPlaced(sections, trial[role]);
  const mark = readPlaced(sections, trial.mark);
  const tell = (role: 'cases' | 'fresh', say: (of: number, mark: number) => string): Point[] => {
    const field = find(role);
    const of = readNumber(field?.value ?? '');
    return field && of !== undefined && mark !== undefined ? [point(field, say(of, mark))] : [];
  };
  const [starts, ends] = [find('starts'), find('ends')];
  const points = [
    ...tell('cases', sayFirst),
    ...tell('fresh', saySecond),
    ...(starts && ends && ends.value <= starts.value ? [point(ends, 'That must be after the start.')] : []),
  ];
  return points.length > 0 ? { kind: 'counts', says: 'What your figures come to:', points } : undefined;
}

const point = ({ id, label }: FilledField, says: string): Point => ({ where: label.replace(/\?$/, ''), says, id });

function sayFirst(of: number, mark: number): string {
  const { go, stop } = findCounts(of, mark);
  if (go === undefined) return sayTooFew(of, mark);
  const low = stop === undefined ? 'Below that, extend once.' : `At ${stop} or fewer, stop. In between, extend once.`;
  const counts = `Of ${sayCount(of, 'case')}, ${go} must pass to go on. ${low}`;
  const rate = mark + above;
  if (rate >= 100) return counts;
  return `${counts} A system that truly does ${rate}% gets there with a chance of ${sayChance(findOdds(rate, of, mark))}.`;
}

function saySecond(of: number, mark: number): string {
  const { go } = findCounts(of, mark);
  return go === undefined
    ? sayTooFew(of, mark)
    : `Of ${sayCount(of, 'fresh case')}, ${go} must pass. If fewer do, stop.`;
}

/** No chance is none, and none is certain. */
function sayChance(chance: number): string {
  const whole = Math.round(chance);
  if (whole < 1) return 'less than 1%';
  return whole > 99 ? 'over 99%' : `${whole}%`;
}

const sayTooFew = (of: number, mark: number) =>
  `With ${sayCount(of, 'case')}, no count of passes can show ${mark}%. Lock at least ${findFewest(mark)}, or lower the mark.`;
