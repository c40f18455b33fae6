import { listWords } from '../../text/list-words.ts';
import { type DueItem, isDue, isFor } from './is-due.ts';
import { type SystemRecord, type SystemRow, systemFacts } from './system.ts';
import { factClauses, sayKinds } from './system-words.ts';

/**
 * Why a check is not due for a system, as a clause; nothing where it is due. Where nobody said of which kind the system
 * is, no kind is ruled out.
 */
export function sayNotDue(item: DueItem, system: SystemRecord): string | undefined {
  const isOfKind = system.kinds.length === 0 || isFor(item, system);
  if (!isOfKind) return `it is for another kind: ${sayKinds(item.applies)}`;
  if (isDue({ ...item, applies: ['any'] }, system)) return undefined;
  const against = (item.due ?? []).flatMap((row) => findAgainst(row, system) ?? []);
  return listWords([...new Set(against)]);
}

/** The first fact of a system that contradicts a row, as a clause. */
function findAgainst(row: SystemRow, { facts }: SystemRecord): string | undefined {
  for (const fact of systemFacts) {
    const [wanted, is] = [row[fact], facts[fact]];
    if (wanted && is && wanted !== is) return factClauses[fact][is];
  }
  return undefined;
}
