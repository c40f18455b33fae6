import { isFor } from '../../entry/core/is-due.ts';
import { systemKinds } from '../../entry/core/system.ts';
import type { Attack } from '../../schemas/attack.ts';
import type { Choices } from '../../text/choices.ts';

/** What a reader wants to see of the attack cases; empty where everything will do. */
export type AttackFilter = Choices<'family' | 'enters' | 'system' | 'severity' | 'risk'>;

/** An attack case as far as a filter looks at it. */
export interface FilteredAttack {
  family: string;
  enters: string;
  systems: Attack['applies'];
  severity: string;
  risks: readonly string[];
}

/** Tells whether a case fits. What is for any system is for each kind of it, and an agent is a language model with tools. */
export function fitAttack({
  family,
  enters,
  system,
  severity,
  risk,
}: AttackFilter): (attack: FilteredAttack) => boolean {
  const kinds = systemKinds.filter((kind) => kind === system);
  return (attack) =>
    (!family || attack.family === family) &&
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
