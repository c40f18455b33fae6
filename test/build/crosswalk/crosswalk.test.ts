import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ApiItem } from '../../../src/schemas/api.ts';
import type { ApiCrossedItem, ApiFramework } from '../../../src/schemas/api-crosswalk.ts';
import { elementsOf, pageAt, readBuilt, textOf } from '../built-site.ts';
import { listErrors, readJson } from '../checks/read-api.ts';

const file = readJson('api/v1/crosswalk.json');
const frameworks = file['frameworks'] as ApiFramework[];
const crossed = file['items'] as ApiCrossedItem[];
const items = readJson('api/v1/items.json')['items'] as ApiItem[];
const rows = parse(readBuilt('api/v1/crosswalk.csv'), { columns: true }) as Record<string, string>[];
const { document } = pageAt('/readiness/crosswalk/');

/** Each control and item beside each other, as one line each. */
const pairs = frameworks.flatMap(({ id, controls }) =>
  controls.flatMap((control) =>
    control.items.map(({ item, requirements }) => `${id} ${control.id} ${item} ${requirements.join(' ')}`),
  ),
);

test('it is what its schema says, and the validator would find what is not', () => {
  expect(listErrors('api/v1/schema/crosswalk.json', file)).toEqual([]);
  expect(listErrors('api/v1/schema/crosswalk.json', { ...file, frameworks: [{}] }).length).toBeGreaterThan(5);
});

describe('every id exists on both sides', () => {
  test('the items are those of items.json, and say the same', () => {
    expect(crossed.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id));
    for (const item of crossed) expect(items.find(({ id }) => id === item.id)).toMatchObject(item);
  });

  test.each(frameworks.map((framework) => [framework.id, framework] as const))('%s', (_, { controls, without }) => {
    const numbers = controls.map(({ id }) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
    const mapped = controls.flatMap((control) => control.items.map(({ item }) => item));
    expect([...new Set([...mapped, ...without])].toSorted()).toEqual(items.map(({ id }) => id));
    expect(without.filter((id) => mapped.includes(id))).toEqual([]);
    for (const control of controls)
      for (const number of control.items.flatMap(({ requirements }) => requirements)) {
        expect(number.startsWith(`${control.id}.`)).toBe(true);
        expect(Number(number.slice(control.id.length + 1))).toBeLessThanOrEqual(control.requirements ?? 0);
      }
  });
});

test('the table for spreadsheets says the same, with the gaps on both sides', () => {
  const of = ({ framework, control, item, requirements }: Record<string, string>) =>
    `${framework} ${control} ${item} ${requirements}`;
  expect(rows.filter(({ control, item }) => control && item).map(of)).toEqual(pairs);
  const bare = frameworks.flatMap(({ id, controls }) =>
    controls.filter((control) => control.items.length === 0).map((control) => `${id} ${control.id}`),
  );
  expect(rows.filter(({ item }) => !item).map(({ framework, control }) => `${framework} ${control}`)).toEqual(bare);
  const alone = frameworks.flatMap(({ id, without }) => without.map((item) => `${id} ${item}`));
  expect(rows.filter(({ control }) => !control).map(({ framework, item }) => `${framework} ${item}`)).toEqual(alone);
});

test('the page has a section for each framework, with its edition, each control, and the gaps on both sides', () => {
  const sections = elementsOf(document, 'section').filter(({ attribs }) => attribs['data-framework']);
  expect(sections.map(({ attribs }) => attribs['id'])).toEqual(frameworks.map(({ id }) => id));
  for (const [place, { edition, controls, without }] of frameworks.entries()) {
    const section = sections[place] as never;
    expect(textOf(section)).toContain(`Edition: ${edition}.`);
    const lines = elementsOf(section, 'tr').slice(1);
    expect(lines.map((line) => textOf(elementsOf(line as never, 'th')[0] as never))).toEqual(
      controls.map(({ id }) => id),
    );
    for (const [row, { items: besides }] of controls.entries()) {
      const links = elementsOf(lines[row] as never, 'a').map(({ attribs }) => attribs['href']);
      expect(links).toEqual(besides.map(({ item }) => `/i/${item}/`));
      if (besides.length === 0) expect(textOf(lines[row] as never)).toContain('No check here');
    }
    const fold = elementsOf(section, 'details')[0];
    expect(fold ? elementsOf(fold as never, 'a').length : 0).toBe(without.length);
  }
});

test('the page of an item names its counterparts, and only those', () => {
  for (const item of items) {
    const fold = elementsOf(pageAt(`/i/${item.id}/`).document, 'details').find((one) =>
      textOf(one).startsWith('In other frameworks'),
    );
    const named = fold ? elementsOf(fold as never, 'a').map(({ attribs }) => attribs['href']) : [];
    const meant = frameworks.filter(({ without }) => !without.includes(item.id));
    expect(named, item.id).toEqual(meant.map(({ id }) => `/readiness/crosswalk/#${id}`));
  }
});
