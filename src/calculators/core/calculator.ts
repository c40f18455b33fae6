/** What a number counts. It says how the number is written, and what stands beside its field. */
export type Unit = 'money' | 'percent' | 'chance' | 'minutes' | 'hours' | 'months' | 'count';

/** A number that a reader enters. Its name is a key in links, and so a promise. */
export interface Field<Name extends string = string> {
  name: Name;
  label: string;
  unit: Unit;
  from?: number;
  to?: number;
  whole?: true;
  /** True where the main results do without it. */
  optional?: true;
}

/** The numbers that were entered; what is missing is not in it. */
export type Values<Name extends string = string> = Readonly<Record<Name, number>>;

/** A formula as data: what it gives, how to work it out in words, and the function that does. */
export interface Line<Name extends string = string> {
  id: string;
  label: string;
  words: string;
  unit: Unit;
  /** Nothing where these numbers have no such result. */
  of(values: Values<Name>): number | undefined;
  /** What to say where there is none. */
  none?: string;
}

/** Fields or formulas that belong together, under one heading. */
export interface Group<Member> {
  title: string;
  members: readonly Member[];
}

/** An invented case: a number for each field. */
export interface Example<Name extends string = string> {
  name: string;
  shows: string;
  values: Readonly<Record<Name, number>>;
}

/** A calculator: what to enter, what follows from it, and the words around it. */
export interface Calculator<Name extends string = string> {
  slug: string;
  title: string;
  /** Its heading, as the question that it answers. */
  question: string;
  description: string;
  lead: string;
  fields: readonly Group<Field<Name>>[];
  lines: readonly Group<Line<Name>>[];
  examples: readonly Example<Name>[];
  /** What the numbers come to, in one or two sentences, once all of them are there. */
  say(values: Values<Name>): string;
  /** Changes of one number that would turn the answer around, each in words. */
  turns?(values: Values<Name>): readonly string[];
  /** Why numbers that are fine one by one cannot be true together. */
  doubt?(values: Values<Name>): string | undefined;
  /** What the formulas leave out. */
  limits: readonly string[];
  reads: readonly { to: string; title: string; why: string }[];
}

/** All fields of a calculator, in their order. */
export const listFields = ({ fields }: Pick<Calculator, 'fields'>): readonly Field[] =>
  fields.flatMap(({ members }) => members);

/** All formulas of a calculator, in their order. */
export const listLines = ({ lines }: Pick<Calculator, 'lines'>): readonly Line[] =>
  lines.flatMap(({ members }) => members);
