import { findCounts } from './trial.ts';

/** The chance, in percent, that a system with a true pass rate clears a mark with so many cases. */
export function findOdds(rate: number, of: number, mark: number): number {
  const { go } = findCounts(of, mark);
  return go === undefined ? 0 : sumChances(rate, of, go, of) * 100;
}

/** The same chance where a first result across the mark allows one more on fresh cases, and the second decides. */
export function findOddsOfTwo(rate: number, [first, second]: [number, number], mark: number): number {
  const { go = first + 1, stop = -1 } = findCounts(first, mark);
  const across = sumChances(rate, first, stop + 1, go - 1);
  return findOdds(rate, first, mark) + across * findOdds(rate, second, mark);
}

/** The chance, from 0 to 1, that at least `from` and at most `to` of some cases pass. */
export function sumChances(rate: number, of: number, from: number, to: number): number {
  const share = rate / 100;
  // By logarithms, since the number of ways to draw the cases grows beyond what a number holds.
  let ways = 0;
  let sum = 0;
  for (let passed = 0; passed <= to; passed += 1) {
    if (passed > 0) ways += Math.log((of - passed + 1) / passed);
    if (passed >= from) sum += Math.exp(ways + passed * Math.log(share) + (of - passed) * Math.log(1 - share));
  }
  return sum;
}
