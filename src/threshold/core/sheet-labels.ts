import { entryFields } from '../../entry/core/entry-fields.ts';
import { resultNames } from '../../entry/core/field-lists.ts';
import type { Threshold } from './model.ts';

/** What stands at the top of a sheet, in its order. */
export const headLabels = [
  ['about', 'System'],
  ['decider', 'Who decides'],
  ['fixed', 'Fixed on'],
  ['decides', 'Day of the decision'],
] as const satisfies [keyof Threshold, string][];

/** What stands below a gate and is read back. */
export const gateLabels = { done: 'Done when', value: 'Value', note: 'What it means here' } as const;

/** What stands below a gate of one's own and is read back. */
export const ownLabels = {
  done: 'Done when',
  gap: 'Gap',
  days: 'Days that evidence counts',
  wanted: 'Measured must be',
} as const;

/** Where the link stands that opens the sheet. */
export const linkLabel = 'Open this sheet';

/** Where it stands what the system is like, with its code. */
export const systemLabel = 'What the system is like';

/** Where the fingerprint stands. */
export const fingerprintLabel = 'Fingerprint';

/** What is to be filled in by hand. Nobody can type it: signs of Markdown that readers type are written as such. */
export const blank = '________';

/** Where it stands what was entered as the state of a gate. */
export const stateLabel = 'State';

/** What was entered for a gate and belongs into a result, in its order. */
export const resultLabels = resultNames.map((name) => [name, entryFields[name].label] as const);
