import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordSchemaAddress } from '../../../src/quiz/core/record-json.ts';
import { describeDecisionRecord } from '../../../src/schemas/decision-record.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { elementsOf, pages, readBuilt } from '../built-site.ts';

const { address } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

test('the format of a decision record is published where records say it is', () => {
  expect(recordSchemaAddress).toBe('/schemas/decision-record-1.json');
  const published: unknown = JSON.parse(readBuilt(recordSchemaAddress.slice(1)));
  expect(published).toEqual(describeDecisionRecord(`${address}${recordSchemaAddress}`));
});

test('a reader can come across it', () => {
  const linking = pages.filter(({ document }) =>
    elementsOf(document, 'a').some(({ attribs }) => attribs['href'] === recordSchemaAddress),
  );
  expect(linking.length).toBeGreaterThan(0);
});
