import type { PairsPlan } from '../../schemas/pairs-plan.ts';
import { sayCount } from '../../text/say-count.ts';
import type { FilledSection, Finding } from './filled.ts';
import { findPlaced, readPlaced } from './find-placed.ts';
import { findChange, findMostSwapped, findOddsOfChance, judgePairs, type PairCounts } from './paired.ts';

/** What the counts of two versions come to under the rule; nothing while too little is entered. */
export function sayPairs(pairs: PairsPlan, sections: FilledSection[]): Finding | undefined {
  const read = (role: keyof PairsPlan) => readPlaced(sections, pairs[role]);
  const [of, allowed, broken, fixed, serious] = [
    read('cases'),
    read('allowed'),
    read('broken'),
    read('fixed'),
    read('serious'),
  ];
  const field = findPlaced(sections, pairs.broken);
  if (of === undefined || allowed === undefined || !field || broken === undefined || fixed === undefined) return;
  const tell = (says: [where: string, what: string][]): Finding => ({
    kind: 'counts',
    says: 'What your counts come to:',
    points: says.map(([where, what]) => ({ where, says: what, id: field.id })),
  });
  const doubt = (what: string) => tell([[field.label.replace(/\?$/, ''), what]]);
  if (broken + fixed > of) return doubt(`${broken} and ${fixed} are more than the ${sayCount(of, 'case')}.`);
  if ((serious ?? 0) > of) return doubt(`Of ${sayCount(of, 'case')}, ${serious} cannot be must-pass cases that fail.`);
  const noise = read('noise');
  if ((noise ?? 0) > of) return doubt(`Of ${sayCount(of, 'case')}, ${noise} cannot swap sides.`);
  if (serious === undefined) return;
  return tell([...sayVerdict(of, { broken, fixed, serious }, allowed), ...sayNoise(noise, broken + fixed)]);
}

/** What the old version against itself tells about the counts; nothing where it did not run twice. */
function sayNoise(noise: number | undefined, swapped: number): [where: string, what: string][] {
  if (noise === undefined) return [];
  const both = `${sayCount(noise, 'case')} swapped sides although nothing had changed, and ${swapped} with the new version.`;
  const doubt = swapped > 0 && noise >= swapped;
  return [['The noise', doubt ? `${both} Run each case more often before you trust the counts.` : both]];
}

function sayVerdict(of: number, counts: PairCounts, allowed: number): [where: string, what: string][] {
  const { low, high } = findChange(of, counts);
  const odds = findOddsOfChance(counts);
  const split = `If both versions were equally good, a split at least as uneven would come about ${sayOdds(odds)}.`;
  const range = `between ${sayPoints(low)} and ${sayPoints(high)} points of the pass rate (95% interval).`;
  return [
    ['By the rule', sayRule(of, counts, allowed)],
    ['The change', `${range} ${split}`],
  ];
}

function sayRule(of: number, counts: PairCounts, allowed: number): string {
  switch (judgePairs(of, counts, allowed)) {
    case 'accept':
      return `accept. The loss is at most ${sayCount(allowed, 'point')}, and the new version fails no must-pass case.`;
    case 'refuse':
      return counts.serious > 0
        ? 'refuse. A case that must pass does not.'
        : 'refuse. More cases broke than chance explains.';
    default:
      return findMostSwapped(of, allowed) === undefined
        ? `not settled. With ${sayCount(of, 'case')}, no result can show that an equally good version loses at most ${sayCount(allowed, 'point')}.`
        : 'not settled. Add fresh cases once, or stay with the old version while it lasts.';
  }
}

/** One decimal, with its sign. */
function sayPoints(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return tenths < 0 ? `−${Math.abs(tenths).toFixed(1)}` : `+${tenths.toFixed(1)}`;
}

/** No chance is none, and none is certain. */
function sayOdds(percent: number): string {
  const whole = Math.round(percent);
  if (percent < 1) return 'less than once in 100 times';
  return whole > 99 ? 'nearly always' : `${sayCount(whole, 'time')} in 100`;
}
