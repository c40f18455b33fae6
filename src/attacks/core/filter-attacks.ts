import { isFor } from '../../entry/core/is-due.ts';
import { systemKinds } from '../../entry/core/system.ts';
import type { Attack } from '../../schemas/attack.ts';

/** What a reader may choose by, in the order of the address. */
const attackFields = ['enters', 'system', 'severity', 'risk'] as const;

/** What a reader wants to see of the attack cases; empty where everything will do. */
export type AttackFilter = Record<(typeof attackFields)[number], string>;

/** An attack case as far as a filter looks at it. */
export interface FilteredAttack {
  enters: string;
  systems: Attack['applies'];
  severity: string;
  risks: readonly string[];
}

/** The filter in the query of an address. What is not offered, by field, is passed over and named. */
export function readAttackFilter(
  query: string,
  offered: Record<keyof AttackFilter, readonly string[]>,
): { filter: AttackFilter; problems: string[] } {
  const given = new URLSearchParams(query);
  const filter: AttackFilter = { enters: '', system: '', severity: '', risk: '' };
  const problems: string[] = [];
  for (const field of attackFields) {
    const value = given.get(field) ?? '';
    if (value === '' || offered[field].includes(value)) filter[field] = value;
    else problems.push(`The address says “${field}=${value}”, which is not known here, so it hides nothing.`);
  }
  return { filter, problems };
}

/** The query that holds a filter, the same for the same filter; empty for none. */
export function writeAttackFilter(filter: AttackFilter): string {
  const fields = new URLSearchParams();
  for (const field of attackFields) if (filter[field]) fields.set(field, filter[field]);
  const query = fields.toString();
  return query && `?${query}`;
}

/** Tells whether a case fits. What is for any system is for each kind of it, and an agent is a language model with tools. */
export function fitAttack({ enters, system, severity, risk }: AttackFilter): (attack: FilteredAttack) => boolean {
  const kinds = systemKinds.filter((kind) => kind === system);
  return (attack) =>
    (!enters || attack.enters === enters) &&
    (!system || isFor({ applies: attack.systems }, { kinds })) &&
    (!severity || attack.severity === severity) &&
    (!risk || attack.risks.includes(risk));
}

/** How much of the pack is shown, in a sentence. */
export function sayCases(shown: number, all: number): string {
  if (shown === all) return `All ${all} cases are shown.`;
  return shown === 0 ? `No case of ${all} fits.` : `${shown} of ${all} cases are shown.`;
}
