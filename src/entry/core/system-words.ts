import type { Item } from '../../schemas/item.ts';
import { systemWords } from './item-words.ts';
import { type SystemFact, type SystemRecord, type SystemRow, systemFacts, systemKinds } from './system.ts';
import { sayUnwaivable } from './waiver.ts';

type Answers = Readonly<Record<'yes' | 'no', string>>;

/** How a fact about a system is said. */
export interface FactWords {
  /** Each answer in two or three words. */
  short: Answers;
  /** Each answer as a clause, to stand after *where* or a colon. */
  clause: Answers;
}

/** What is said of a system, fact by fact. */
export const factWords: Record<SystemFact, FactWords> = {
  eu: {
    short: { yes: 'EU', no: 'not in the EU' },
    clause: { yes: 'people or data in the EU are concerned', no: 'no people or data in the EU are concerned' },
  },
  personal: {
    short: { yes: 'personal data', no: 'no personal data' },
    clause: { yes: 'it uses personal data', no: 'it uses no personal data' },
  },
  meets: {
    short: { yes: 'people meet it', no: 'nobody meets it' },
    clause: { yes: 'people meet it or what it made', no: 'nobody meets it or what it made' },
  },
  decides: {
    short: { yes: 'a say about people', no: 'no say about people' },
    clause: { yes: 'it has a say in decisions about people', no: 'it has no say in decisions about people' },
  },
  many: {
    short: { yes: 'many users', no: 'a handful of users' },
    clause: { yes: 'more than a handful of people use it', no: 'only a handful of your own people use it' },
  },
  acts: {
    short: { yes: 'acts alone', no: 'a person looks first' },
    clause: { yes: 'it acts before a person has looked', no: 'a person looks before it acts' },
  },
  off: {
    short: { yes: 'off within a minute', no: 'not off within a minute' },
    clause: { yes: 'it can be off within a minute', no: 'it cannot be off within a minute' },
  },
};

/** A system in a line, such as *EU, personal data, acts alone; agent with tools; 4 facts still open*. */
export function saySystem({ facts, kinds }: SystemRecord): string {
  const known = systemFacts.flatMap((fact) => (facts[fact] ? [factWords[fact].short[facts[fact]]] : []));
  const open = systemFacts.length - known.length;
  const parts = [
    ...(known.length > 0 ? [known.join(', ')] : []),
    ...(kinds.length > 0 ? [sayKinds(kinds)] : []),
    ...(open === 0 ? [] : [sayOpen(open)]),
  ].join('; ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}

/** For which systems a check is due, as a sentence; nothing where it is due for all of its kinds. */
export function sayDue({ due }: Pick<Item, 'due'>): string | undefined {
  return due && `Due where ${due.map((row) => sayAll(clausesOf(row))).join(', or where ')}.`;
}

/** For which systems a check is due, and that nobody may waive it, as sentences. */
export const sayBounds = (item: Pick<Item, 'due' | 'waiver'>): string[] =>
  [sayDue(item), item.waiver && `${sayUnwaivable}.`].filter((says) => says !== undefined);

/** A row of facts as clauses, in the order in which they are asked for. */
export const clausesOf = (row: SystemRow): string[] =>
  systemFacts.flatMap((fact) => (row[fact] ? [factWords[fact].clause[row[fact]]] : []));

/** Several things in a row, with *and* before the last one. */
export const sayAll = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;

/** Kinds of system in words, in the order of the site. */
export const sayKinds = (kinds: readonly string[]): string =>
  sayAll(systemKinds.filter((kind) => kinds.includes(kind)).map((kind) => lower(systemWords[kind])));

const sayOpen = (open: number): string => {
  if (open === systemFacts.length) return 'all facts still open';
  return open === 1 ? '1 fact still open' : `${open} facts still open`;
};

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
