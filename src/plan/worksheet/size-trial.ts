import { findCounts, findFewest } from '../../readiness/trial.ts';
import { findOdds } from '../../readiness/trial-odds.ts';
import type { TrialPlan } from '../../schemas/trial-plan.ts';
import { checkField, readNumber } from './check.ts';
import type { FilledRow, FilledSection, Finding, Point } from './filled.ts';

type FilledField = FilledRow['fields'][number];

/** How far above the mark a system is whose chance is told, in points. */
const above = 5;

/** What the figures of a trial come to: how many cases must pass, and what cannot be. Nothing while too little is entered. */
export function sizeTrial(trial: TrialPlan, sections: FilledSection[]): Finding | undefined {
  const find = (role: keyof TrialPlan): { where: string; field: FilledField } | undefined => {
    const section = sections.find(({ id }) => id === trial[role].section);
    const field = section?.rows[0]?.fields.find(({ name }) => name === trial[role].field);
    return section && field && field.value !== '' && !checkField(field, field.value)
      ? { where: section.title, field }
      : undefined;
  };
  const mark = readNumber(find('mark')?.field.value ?? '');
  const tell = (role: 'cases' | 'fresh', say: (of: number, mark: number) => string[]): Point[] => {
    const found = find(role);
    const of = readNumber(found?.field.value ?? '');
    if (!found || of === undefined || mark === undefined) return [];
    return say(of, mark).map((says) => ({ where: found.where, says, id: found.field.id }));
  };
  const [starts, ends] = [find('starts'), find('ends')];
  const points = [
    ...tell('cases', sayFirst),
    ...tell('fresh', saySecond),
    ...(starts && ends && ends.field.value <= starts.field.value
      ? [{ where: ends.where, says: 'The decision must be due after the start.', id: ends.field.id }]
      : []),
  ];
  return points.length > 0 ? { kind: 'counts', says: 'What your figures come to:', points } : undefined;
}

function sayFirst(of: number, mark: number): string[] {
  const { go, stop } = findCounts(of, mark);
  if (go === undefined) return [sayTooFew(of, mark)];
  const low = stop === undefined ? 'Below that, extend once.' : `At ${stop} or fewer, stop. In between, extend once.`;
  const chance = `A system that truly does ${mark + above}% clears the mark with a chance of ${Math.round(findOdds(mark + above, of, mark))}%.`;
  return [`Of ${of} cases, ${go} must pass to go on. ${low}`, ...(mark + above < 100 ? [chance] : [])];
}

function saySecond(of: number, mark: number): string[] {
  const { go } = findCounts(of, mark);
  return [go === undefined ? sayTooFew(of, mark) : `Of ${of} fresh cases, ${go} must pass. If fewer do, stop.`];
}

const sayTooFew = (of: number, mark: number) =>
  `With ${of} cases, no count of passes can show ${mark}%. Lock at least ${findFewest(mark)}, or lower the mark.`;
