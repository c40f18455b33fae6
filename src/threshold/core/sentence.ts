import type { ChosenGate, GateItem } from '../../entry/core/gate.ts';

type Version = Pick<ChosenGate, 'revision' | 'wording'>;

/** What a check said in a version; nothing where that is not known here. */
export function findSentence({ revision, wording }: Version, item: GateItem): string | undefined {
  if (revision !== item.revision) return undefined;
  return wording === item.wording ? item.done : item.earlier?.[wording - 1];
}

/** The sentence that a gate was chosen with; that of today where the older one is not known. */
export const sentenceOf = (gate: Version, item: GateItem): string => findSentence(gate, item) ?? item.done;

/** Whether a gate was chosen before the site said the same in other words. */
export const isReworded = ({ revision, wording }: Version, item: GateItem): boolean =>
  revision === item.revision && wording < item.wording;

/** That the site says it in other words now, and how; empty where it does not. */
export function sayReworded(gate: Version, item: GateItem): string {
  if (!isReworded(gate, item)) return '';
  const now = sentenceOf(gate, item) === item.done ? '' : ` The site says now: ${item.done}`;
  return `Reworded since, and it asks for the same.${now}`;
}
