import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFields } from '../../../src/calculators/core/calculator.ts';
import { calculators } from '../../../src/calculators/core/calculators.ts';
import { readTyped } from '../../../src/calculators/core/link.ts';
import { readEntered } from '../../../src/calculators/core/read-entered.ts';
import { reckon } from '../../../src/calculators/core/reckon.ts';

const folder = 'test/fixtures/calculator-links';

test.each(readdirSync(folder))('a link of the past opens for ever, and comes to the same: %s', (file) => {
  const { link, results } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const calculator = calculators.find(({ slug }) => slug === file.replace('.json', ''));
  if (!calculator) throw new Error(`${file} is of no calculator.`);
  const fields = listFields(calculator);
  const { typed, problem } = readTyped(
    link,
    fields.map(({ name }) => name),
  );
  expect(problem).toBeUndefined();
  const found = reckon(calculator, readEntered(fields, typed));
  expect(Object.fromEntries(Object.keys(results).map((id) => [id, found.get(id)?.says]))).toEqual(results);
});
