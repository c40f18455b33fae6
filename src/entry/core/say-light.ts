import { listWords } from '../../text/list-words.ts';
import { type SystemRecord, type SystemRow, surelyFits, systemFacts } from './system.ts';
import { factClauses } from './system-words.ts';

/** Whether the light list is enough for a system, in a sentence, with the facts that decide. */
export function sayLight(system: SystemRecord, when: SystemRow): string {
  if (surelyFits(system, when)) return 'For your system the shorter list is enough.';
  const wanted = systemFacts.flatMap((fact) => (when[fact] ? [{ fact, answer: when[fact] }] : []));
  const against = wanted.flatMap(({ fact, answer }) => {
    const is = system.facts[fact];
    return is && is !== answer ? [factClauses[fact][is]] : [];
  });
  if (against.length > 0) return `For your system the full list is due: ${listWords(against)}.`;
  const open = wanted.filter(({ fact }) => !system.facts[fact]).map(({ fact, answer }) => factClauses[fact][answer]);
  if (open.length === wanted.length) return 'Nothing of that is known yet, so the full list is due.';
  return `The full list is due as long as it is not known whether ${listWords(open)}.`;
}
