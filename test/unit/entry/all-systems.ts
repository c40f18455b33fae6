import { type SystemKind, type SystemRecord, systemFacts, systemKinds } from '../../../src/entry/core/system.ts';

export type Facts = SystemRecord['facts'];

/** Every way to answer what is asked about a system: yes, no or not known. */
export const allFacts = systemFacts.reduce<Facts[]>(
  (list, fact) => list.flatMap((facts) => [facts, { ...facts, [fact]: 'yes' }, { ...facts, [fact]: 'no' }]),
  [{}],
);

/** Every choice of kinds. */
export const allKinds = systemKinds.reduce<SystemKind[][]>(
  (list, kind) => list.flatMap((kinds) => [kinds, [...kinds, kind]]),
  [[]],
);

/** Whatever one may learn next of a system, each with what was known before. */
export const allLessons = allFacts.flatMap((facts) =>
  systemFacts
    .filter((fact) => facts[fact] === undefined)
    .flatMap((fact) =>
      (['yes', 'no'] as const).map((answer) => ({ before: facts, after: { ...facts, [fact]: answer } })),
    ),
);
