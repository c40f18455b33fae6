/** Where the schema of a plan is published. A promise: plans name it. */
export const planSchemaAddress = '/schemas/plan-1.json';

/** What a file of this kind says of itself. */
export const planFormat = { format: 'prove-or-ship/plan', version: 1 } as const;
