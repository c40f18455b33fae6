/** What is asked about a system, since the answer decides which checks are due for it. A promise: links and files hold these names. */
export const systemFacts = ['eu', 'personal', 'meets', 'decides', 'many', 'acts', 'off'] as const;
export type SystemFact = (typeof systemFacts)[number];

/** The kinds of system that have checks of their own. Several may be true of one. */
export const systemKinds = ['llm', 'agent', 'retrieval', 'webhooks'] as const;
export type SystemKind = (typeof systemKinds)[number];

/** What a team says of its system. A fact that is missing is not known. */
export interface SystemRecord {
  facts: Readonly<Partial<Record<SystemFact, 'yes' | 'no'>>>;
  kinds: readonly SystemKind[];
}

/** A system of which nothing is known. */
export const unknownSystem: SystemRecord = { facts: {}, kinds: [] };

/** Facts that have to be true together. */
export type SystemRow = Readonly<Partial<Record<SystemFact, 'yes' | 'no' | undefined>>>;

const rowOf = (row: SystemRow) => Object.entries(row) as [SystemFact, 'yes' | 'no'][];

/** Whether nothing that is known of a system contradicts a row: an open fact may turn out either way. */
export const mayFit = ({ facts }: SystemRecord, row: SystemRow): boolean =>
  rowOf(row).every(([fact, wanted]) => (facts[fact] ?? wanted) === wanted);

/** Whether a row is known to be true of a system. */
export const surelyFits = ({ facts }: SystemRecord, row: SystemRow): boolean =>
  rowOf(row).every(([fact, wanted]) => facts[fact] === wanted);

const letters = { yes: 'y', no: 'n' } as const;
const open = 'u';

/** A system as one short text for links and records, such as *yyunnny.llm.agent*: a letter for each fact in its order, then the kinds. */
export const writeSystem = ({ facts, kinds }: SystemRecord): string => {
  const said = systemFacts.map((fact) => {
    const answer = facts[fact];
    return answer === undefined ? open : letters[answer];
  });
  return [said.join(''), ...systemKinds.filter((kind) => kinds.includes(kind))].join('.');
};

/** Reads such a text; nothing where it is none. */
export function readSystem(text: string): SystemRecord | undefined {
  const [said = '', ...named] = text.toLowerCase().split('.');
  const kinds = systemKinds.filter((kind) => named.includes(kind));
  if (said.length !== systemFacts.length || /[^ynu]/.test(said) || kinds.length !== named.length) return undefined;
  const known = systemFacts.flatMap((fact, place) => {
    const letter = said.charAt(place);
    return letter === open ? [] : [[fact, letter === letters.yes ? 'yes' : 'no'] as const];
  });
  return { facts: Object.fromEntries(known), kinds };
}
