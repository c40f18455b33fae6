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

/** Where the fingerprint stands. */
export const fingerprintLabel = 'Fingerprint';

/** What is to be filled in by hand. Nobody can type it: signs of Markdown that readers type are written as such. */
export const blank = '________';

/** What was entered for a gate and belongs into a result, in its order. */
export const resultLabels = resultNames.map((name) => [name, entryFields[name].label] as const);
