import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { exampleSchema } from '../../../src/schemas/example.ts';
import { itemSchema } from '../../../src/schemas/item.ts';
import { findElements, pageAt } from '../built-site.ts';

/** The invented case as it is written. */
export const example = exampleSchema.parse(parse(readFileSync('content/example.yaml', 'utf8')));

/** What was entered up to the first decision. */
export const entries: Entries = { ...example.exit.entries, ...example.launch.entries };

/** An item as it is written, since not all of it is published. */
export const written = (id: string) => itemSchema.parse(parse(readFileSync(`content/items/${id}.yaml`, 'utf8')));

/** The page of the case, as it was built. */
export const { document } = pageAt('/example/');

/** The element of the page with an id. */
export function at(id: string) {
  const [found] = findElements(document, ({ attribs }) => attribs['id'] === id);
  if (!found) throw new Error(`/example/ has no #${id}.`);
  return found;
}
