import type { entryFields } from './entry-fields.ts';
import { textNames } from './field-lists.ts';

/** Where an item stands for a team. */
export const states = ['open', 'doing', 'done', 'not-applicable'] as const;
export type State = (typeof states)[number];

type EnteredTexts = { -readonly [Name in keyof Omit<typeof entryFields, 'state'>]?: string };

/** What a team entered for one item. A field that was not entered is left out. */
export interface Entry extends EnteredTexts {
  state: State;
}

/** What teams entered, by item id. */
export type Entries = Record<string, Entry>;

/** Whether a text names a revision of an item. */
export const isRevision = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Whether an entry says no more than an item that nobody touched. */
export const isEmpty = (entry: Entry): boolean => entry.state === 'open' && textNames.every((name) => !entry[name]);
