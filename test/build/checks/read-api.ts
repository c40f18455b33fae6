import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readBuilt } from '../built-site.ts';

/** A file of the built site as JSON. */
export const readJson = (file: string): Record<string, unknown> => JSON.parse(readBuilt(file));

/** What an independent validator has against a value, by the schema that is published in a file of the built site. */
export function listErrors(schemaFile: string, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson(schemaFile));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
