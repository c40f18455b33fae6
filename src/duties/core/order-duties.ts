import type { Clock, Duty } from '../../schemas/duty.ts';
import { lawWords } from './words.ts';

type Dated = Pick<Duty, 'from' | 'law' | 'title'>;

const laws = Object.keys(lawWords);

/** Duties by the day from which they bind, then by law and title. */
export function orderDuties<One extends Dated>(duties: readonly One[]): One[] {
  return duties.toSorted(
    (a, b) => compare(a.from, b.from) || laws.indexOf(a.law) - laws.indexOf(b.law) || compare(a.title, b.title),
  );
}

/** The clocks of all duties, the shortest first; at the same length the duty that binds earlier. */
export function listClocks<One extends Dated & { clocks?: Clock[] | undefined }>(
  duties: readonly One[],
): { duty: One; clock: Clock }[] {
  return orderDuties(duties)
    .flatMap((duty) => (duty.clocks ?? []).map((clock) => ({ duty, clock })))
    .sort((a, b) => a.clock.hours - b.clock.hours);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
