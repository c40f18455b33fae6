import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayBounds } from '../../../src/entry/core/system-words.ts';
import type { ApiChecklist, ApiGap, ApiItem } from '../../../src/schemas/api.ts';
import { type ApiFileName, apiFileSchemas, describeApiFile } from '../../../src/schemas/api-files.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { apiSchemaAddress } from '../../../src/site/core/api-addresses.ts';
import { listFiles, pageAt, readBuilt, textOf } from '../built-site.ts';
import { listErrors, readJson } from './read-api.ts';

const { address } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));
const items = readJson('api/v1/items.json')['items'] as ApiItem[];
const checklists = readJson('api/v1/checklists.json')['checklists'] as ApiChecklist[];
const gaps = readJson('api/v1/gaps.json')['gaps'] as ApiGap[];
const schemaFile = (name: ApiFileName) => apiSchemaAddress(name).slice(1);
const pathOf = (absolute: string) => absolute.replace(address, '');

describe('the published data', () => {
  test.each(Object.keys(apiFileSchemas) as ApiFileName[])('the schema of %s is where its files say it is', (name) => {
    expect(apiSchemaAddress(name)).toBe(`/api/v1/schema/${name}.json`);
    expect(readJson(schemaFile(name))).toEqual(describeApiFile(name, address + apiSchemaAddress(name)));
  });

  test.each(['items', 'checklists', 'gaps', 'duties', 'crosswalk'] as const)(
    '%s.json is what its schema says, and names it',
    (name) => {
      const file = readJson(`api/v1/${name}.json`);
      expect(file).toMatchObject({ $schema: address + apiSchemaAddress(name), version: 1 });
      expect(listErrors(schemaFile(name), file)).toEqual([]);
    },
  );

  test('the validator would find a missing field, a strange one, and a wrong value', () => {
    const [{ done: _, ...item } = {} as ApiItem] = items;
    const broken = { ...readJson('api/v1/items.json'), items: [{ ...item, strange: 'soon', gap: 'other' }] };
    expect(listErrors(schemaFile('items'), broken)).toHaveLength(3);
  });

  test('items, gaps and checklists name each other and nothing else', () => {
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(gaps.flatMap((gap) => gap.items).toSorted()).toEqual(ids);
    for (const { id, checklists: holding } of items)
      expect(holding).toEqual(checklists.filter((list) => list.items.includes(id)).map((list) => list.id));
    for (const id of checklists.flatMap((list) => list.items)) expect(ids).toContain(id);
  });

  test('each address leads to a page of the site', () => {
    const addresses = [
      ...[...items, ...checklists, ...gaps].map((entry) => entry.address),
      ...items.flatMap(({ related, sources }) => [...related, ...sources].map((link) => link.address)),
    ];
    for (const absolute of new Set(addresses)) pageAt(pathOf(absolute).split('#')[0] ?? '');
  });
});

describe('an item says the same as page, JSON and Markdown', () => {
  test('each item has both twins, and nothing else does', () => {
    expect(listFiles('.json').filter((file) => file.startsWith('i/'))).toEqual(
      items.map(({ json }) => pathOf(json).slice(1)),
    );
    expect(listFiles('.md').filter((file) => file.startsWith('i/'))).toEqual(
      items.map(({ markdown }) => pathOf(markdown).slice(1)),
    );
  });

  test.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
    const { $schema, version, ...alone } = readJson(pathOf(item.json).slice(1));
    expect(alone).toEqual(item);
    expect(listErrors(schemaFile('item'), { $schema, version, ...alone })).toEqual([]);
    const { document } = pageAt(pathOf(item.address));
    const page = textOf(document as never);
    const markdown = readBuilt(pathOf(item.markdown).slice(1)).replaceAll('\\', '');
    const said = [item.id, item.title, item.done, item.why, ...item.how, item.evidence.what, ...sayBounds(item)];
    for (const text of [...said, ...(item.condition ? [item.condition.says] : [])]) {
      expect(page, 'the page').toContain(text);
      expect(markdown, 'the Markdown').toContain(text);
    }
    expect(markdown).toContain(item.address);
  });
});
