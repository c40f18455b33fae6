import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';

const folder = 'content/comparisons';

/** All comparisons of the site. */
export const comparisons = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  data: comparisonSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
}));

/** The comparison with an id. */
export function pickComparison(id: string) {
  const found = comparisons.find((comparison) => comparison.id === id);
  if (!found) throw new Error(`There is no comparison ${id}.`);
  return found.data;
}
