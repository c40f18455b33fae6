import type { Attack } from '../../schemas/attack.ts';
import { familyWords } from './attack-words.ts';

/** The cases that ask the same of a system. */
export interface Family<Case> {
  family: string;
  title: string;
  cases: Case[];
}

/** Cases by family, in the order of the page; families without cases stay out. */
export function groupByFamily<Case extends Pick<Attack, 'family'>>(attacks: readonly Case[]): Family<Case>[] {
  return Object.entries(familyWords)
    .map(([family, title]) => ({ family, title, cases: attacks.filter((attack) => attack.family === family) }))
    .filter(({ cases }) => cases.length > 0);
}
