import { entryFields } from '../../../entry/core/entry-fields.ts';
import { writtenNames } from '../../../entry/core/field-lists.ts';

/** What a team enters besides the state, each with its label, in the order in which it is written down. */
export const entryLabels = writtenNames.map((name) => [name, entryFields[name].label] as const);

/** The day to begin, which is computed anew wherever it is shown, and never read. */
export const computedLabel = 'Begin by';

/** The title of an item in another tool: with its id, so that it can be matched by eye. */
export const titleOf = ({ id, title }: { id: string; title: string }): string => `[${id}] ${title}`;
