import type { Flow } from '../../schemas/flow.ts';

type Question = Flow['questions'][number];
type Option = Question['options'][number];
type Fix = NonNullable<Option['fix']>;
type Action = Flow['actions'][number];

/** What to do about a hole. */
export type FixWords = Pick<Fix, 'hole' | 'title' | 'monday' | 'to' | 'sources' | 'side'>;

/** A question as results speak of it. */
export interface QuestionWords extends Pick<Question, 'id' | 'short' | 'ask' | 'findOut' | 'unknown' | 'unknownLinks'> {
  options: (Pick<Option, 'id' | 'short' | 'links'> & { fix?: FixWords | undefined })[];
}

/** The wording that results are told in. A whole flow has it, and so has the part of it that a browser gets. */
export interface Words
  extends Pick<Flow, 'title' | 'verdicts' | 'undecided' | 'path' | 'outcomes' | 'advice' | 'leanings' | 'reviewBy'> {
  questions: QuestionWords[];
  /** Address of the comparison of the verdicts, where there is one. */
  comparison?: string | undefined;
  rules: Pick<Flow['rules'][number], 'id' | 'says'>[];
  /** What is said when nothing known blocks, with the place where this site says how to go on. */
  clear?: { title: string; text: string; to?: string | undefined } | undefined;
  actions: (Pick<Action, 'id' | 'text' | 'if' | 'title'> & { to?: string | undefined })[];
}

/** The item with an id. Ids come from the same flow, so that one is missing can only be a slip of the program. */
export function named<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The flow has no \`${id}\`.`);
  return item;
}
