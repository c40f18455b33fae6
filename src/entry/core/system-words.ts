import type { Item } from '../../schemas/item.ts';
import { listWords } from '../../text/list-words.ts';
import { systemWords } from './item-words.ts';
import { type SystemFact, type SystemRow, systemFacts, systemKinds } from './system.ts';
import { sayUnwaivable } from './waiver.ts';

/** The words for each answer to what is asked about a system. */
export type Answers = Readonly<Record<'yes' | 'no', string>>;

/** What each answer says of a system, as a clause to stand after *where* or a colon. */
export const factClauses: Record<SystemFact, Answers> = {
  eu: { yes: 'people or data in the EU are concerned', no: 'no people or data in the EU are concerned' },
  personal: { yes: 'it uses personal data', no: 'it uses no personal data' },
  meets: { yes: 'people meet it or what it made', no: 'nobody meets it or what it made' },
  decides: { yes: 'it has a say in decisions about people', no: 'it has no say in decisions about people' },
  many: { yes: 'more than a handful of people use it', no: 'only a handful of your own people use it' },
  acts: { yes: 'it acts before a person has looked', no: 'a person looks before it acts' },
  off: { yes: 'it can be off within a minute', no: 'it cannot be off within a minute' },
};

/** For which systems a check is due, as a sentence; nothing where it is due for all of its kinds. */
export function sayDue({ due }: Pick<Item, 'due'>): string | undefined {
  return due && `Due where ${due.map((row) => listWords(clausesOf(row))).join(', or where ')}.`;
}

/** For which systems a check is due, and that nobody may waive it, as sentences. */
export const sayBounds = (item: Pick<Item, 'due' | 'waiver'>): string[] =>
  [sayDue(item), item.waiver && `${sayUnwaivable}.`].filter((says) => says !== undefined);

/** A row of facts as clauses, in the order in which they are asked for. */
export const clausesOf = (row: SystemRow): string[] =>
  systemFacts.flatMap((fact) => (row[fact] ? [factClauses[fact][row[fact]]] : []));

/** Kinds of system in words, in the order of the site. */
export const sayKinds = (kinds: readonly string[]): string =>
  listWords(systemKinds.filter((kind) => kinds.includes(kind)).map((kind) => lower(systemWords[kind])));

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
