import { type SystemRecord, type SystemRow, surelyFits, systemFacts } from './system.ts';
import { factWords, sayAll } from './system-words.ts';

/** Whether the light list is enough for a system, in a sentence, with the facts that decide. */
export function sayLight(system: SystemRecord, when: SystemRow): string {
  if (surelyFits(system, when)) return 'For your system the shorter list is enough.';
  const wanted = systemFacts.flatMap((fact) => (when[fact] ? [{ fact, answer: when[fact] }] : []));
  const against = wanted.flatMap(({ fact, answer }) => {
    const is = system.facts[fact];
    return is && is !== answer ? [factWords[fact].clause[is]] : [];
  });
  if (against.length > 0) return `For your system the full list is due: ${sayAll(against)}.`;
  const open = wanted
    .filter(({ fact }) => !system.facts[fact])
    .map(({ fact, answer }) => factWords[fact].clause[answer]);
  return `The full list is due as long as it is not known whether ${sayAll(open)}.`;
}
