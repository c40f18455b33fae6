import { effortWords, roleWords, systemWords, whenWords } from '../../entry/core/item-words.ts';
import type { Item } from '../../schemas/item.ts';
import { listWords } from '../../text/list-words.ts';

type Facts = Pick<Item, 'gate' | 'role' | 'when' | 'effort' | 'applies'>;

/** What is so of most checks of a list, and is said once above them. */
export interface UsualFacts {
  /** Whether every check is a gate, some are, or none is. */
  gates: 'all' | 'some' | 'none';
  when?: Item['when'];
  effort?: Item['effort'];
  /** For which systems every check is. */
  applies?: Item['applies'];
}

/** Finds what most checks of a list have in common: when they are due and what they take where more than half agree, the rest where all do. */
export function findUsual(items: readonly Facts[]): UsualFacts {
  const gates = items.filter(({ gate }) => gate).length;
  const [first] = items;
  const when = findMost(items.map((item) => item.when));
  const effort = findMost(items.map((item) => item.effort));
  const isShared = first && items.every(({ applies }) => applies.join() === first.applies.join());
  return {
    gates: gates === 0 ? 'none' : gates === items.length ? 'all' : 'some',
    ...(when && { when }),
    ...(effort && { effort }),
    ...(isShared && { applies: first.applies }),
  };
}

/** What is so of most checks of a list, as sentences. What is a gate is said beside its mark. */
export function sayUsual({ when, effort, applies = ['any'] }: UsualFacts): string[] {
  const facts = [when && `is due ${lower(whenWords[when])}`, effort && `takes ${lower(effortWords[effort])}`];
  const said = facts.filter((fact) => fact !== undefined);
  const kinds = applies.filter((kind) => kind !== 'any').map((kind) => systemWords[kind]);
  return [
    ...(said.length > 0 ? [`Unless its row says otherwise, a check ${listWords(said)}.`] : []),
    ...(kinds.length > 0 ? [`For: ${kinds.join(', ')}.`] : []),
  ];
}

/** What the row of a check has to say of it, since it is not said above the list. */
export const sayOwnFacts = ({ role, when, effort, applies }: Facts, usual: UsualFacts): string[] => [
  roleWords[role],
  ...(when === usual.when ? [] : [whenWords[when]]),
  ...(effort === usual.effort ? [] : [effortWords[effort]]),
  ...(usual.applies ? [] : applies.filter((kind) => kind !== 'any').map((kind) => systemWords[kind])),
];

/** The value that more than half have. */
function findMost<Value>(values: readonly Value[]): Value | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts.keys()].find((value) => (counts.get(value)?.length ?? 0) * 2 > values.length);
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
