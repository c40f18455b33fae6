/** Where the schema of a threshold sheet is published. A promise: sheets name it. */
export const thresholdSchemaAddress = '/schemas/threshold-1.json';

/** What a file with a threshold sheet says of itself. */
export const thresholdFormat = { format: 'prove-or-ship/threshold', version: 1 } as const;
