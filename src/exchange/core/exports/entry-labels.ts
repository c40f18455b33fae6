import type { Entry } from '../../../entry/core/entry.ts';

/** What a team enters besides the state, in the order in which it is written down. */
export const entryLabels = [
  ['reason', 'Does not apply because'],
  ['owner', 'Owner'],
  ['due', 'Due'],
  ['evidence', 'Evidence'],
  ['checked', 'Evidence from'],
  ['measured', 'Measured'],
  ['waived', 'Waived because'],
  ['approver', 'Waiver approved by'],
  ['until', 'Waived until'],
  ['control', 'Until then'],
] as const satisfies [keyof Entry, string][];

/** The day to begin, which is computed anew wherever it is shown, and never read. */
export const computedLabel = 'Begin by';

/** The title of an item in another tool: with its id, so that it can be matched by eye. */
export const titleOf = ({ id, title }: { id: string; title: string }): string => `[${id}] ${title}`;
