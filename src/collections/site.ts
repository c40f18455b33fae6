import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lockSchema } from '../schemas/lock.ts';
import { siteSchema } from '../schemas/site.ts';

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** Name, address and owner of the site. */
export const site = siteSchema.parse(readYaml('content/site.yaml'));

/** Every address ever released, and what became of those that are gone. */
export const lock = lockSchema.parse(readYaml('content/ids.lock.yaml'));
