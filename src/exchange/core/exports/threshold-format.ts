/** Where the schema of a threshold sheet is published. A promise: sheets name it. */
export const thresholdSchemaAddress = '/schemas/threshold-2.json';

/** Where that of sheets of version 1 is, which are read for ever. */
export const oldThresholdSchemaAddress = '/schemas/threshold-1.json';

/** What a file with a threshold sheet says of itself. */
export const thresholdFormat = { format: 'prove-or-ship/threshold', version: 2 } as const;

/** Versions of such a file that are read. */
export const thresholdVersions: readonly unknown[] = [1, thresholdFormat.version];
