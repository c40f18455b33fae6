import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Gives a copy of this project more comparisons: its first one again under other names. */
export function addComparisons(folder: string, count: number): void {
  const comparisons = join(folder, 'content/comparisons');
  const [first = ''] = readdirSync(comparisons);
  const model = parse(readFileSync(join(comparisons, first), 'utf8')) as { title: string; description: string };
  for (let number = 1; number <= count; number += 1) {
    const title = `${number}: ${model.title}`.slice(0, 70);
    const description = `${number}. ${model.description}`.slice(0, 160);
    writeFileSync(join(comparisons, `copy-${number}.yaml`), stringify({ ...model, title, description }));
  }
}
