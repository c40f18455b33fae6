import type { ApiFileName } from '../../schemas/api-files.ts';

/** Where the schema of a file of the API is published. A promise: the files name it. */
export const apiSchemaAddress = (name: ApiFileName): string => `/api/v1/schema/${name}.json`;

/** Where an item can be read by programs, at one stem with its page. */
export const itemTwins = (id: string): { json: string; markdown: string } => ({
  json: `/i/${id}.json`,
  markdown: `/i/${id}.md`,
});
