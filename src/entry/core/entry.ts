/** Where an item stands for a team. */
export const states = ['open', 'doing', 'done', 'not-applicable'] as const;
export type State = (typeof states)[number];

/** What a team entered for one item. A field that was not entered is left out. */
export interface Entry {
  state: State;
  /** Why it does not apply. */
  reason?: string;
  owner?: string;
  /** The day it is due, as YYYY-MM-DD. */
  due?: string;
  /** A link to the evidence, or where to find it. */
  evidence?: string;
  /** The day the evidence is from, as YYYY-MM-DD. */
  checked?: string;
  /** What was measured, where the item has a number: a number and nothing else. */
  measured?: string;
  /** Why the item may stay unmet for a while. */
  waived?: string;
  /** Who agreed to that. */
  approver?: string;
  /** The last day on which that holds, as YYYY-MM-DD. */
  until?: string;
  /** What limits the harm meanwhile. */
  control?: string;
  /**
   * `yes` where somebody put the item into the plan, so that it stays there with nothing entered. Set by hand, by an import, and by
   * taking over from another plan; an item leaves the plan when all that was entered for it is removed.
   */
  picked?: string;
  /** The revision of the item when somebody first entered something, so that a later one can be told from it. It says nothing by itself. */
  revision?: string;
}

/** What teams entered, by item id. */
export type Entries = Record<string, Entry>;

/** What an entry holds besides its state. */
export const texts = [
  ...(['reason', 'owner', 'due', 'evidence', 'checked', 'measured'] as const),
  ...(['waived', 'approver', 'until', 'control', 'picked'] as const),
];

/** The fields of an entry that hold a day. */
export const dayFields: ReadonlySet<string> = new Set(['due', 'checked', 'until'] satisfies (keyof Entry)[]);

/** Whether a text names a revision of an item. */
export const isRevision = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Whether an entry says no more than an item that nobody touched. */
export const isEmpty = (entry: Entry): boolean => entry.state === 'open' && texts.every((name) => !entry[name]);
