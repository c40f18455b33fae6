import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { sayBounds } from '../../../src/entry/core/system-words.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { elementsOf, pages, textOf } from '../built-site.ts';
import { readJson } from './read-api.ts';

const items = readJson('api/v1/items.json')['items'] as ApiItem[];
const bounds = new Map(items.map((item) => [item.id, sayBounds(item).join(' ')]));
const rows = pages.flatMap(({ address, document }) =>
  elementsOf(document, 'li')
    .filter(({ attribs }) => attribs['class'] === 'item')
    .map((row) => ({ address, row, id: row.attribs['id'] ?? '' })),
);

test('each row of a list says for which systems its check is due, and that nobody may waive it, and no other does', () => {
  expect(rows.filter(({ id }) => bounds.get(id)).length).toBeGreaterThan(0);
  const wrong = rows.filter(({ id, row }) => {
    const said = DomUtils.getElementsByTagName('p', row).filter(({ attribs }) => attribs['class'] === 'bounds');
    return said.map(textOf).join() !== bounds.get(id);
  });
  expect(wrong.map(({ address, id }) => `${address}#${id}`)).toEqual([]);
});
