import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type KindName, schemaByKind } from '../../../src/schemas/by-kind.ts';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import { anchorsOfComparison, anchorsOfEmbedded } from '../../../src/site/core/addresses.ts';
import { addressOf, kinds } from '../../../src/site/core/kinds.ts';
import { flowFile } from '../../unit/decision/flows.ts';
import { elementsOf, findElements, pageAt, pages } from '../built-site.ts';

const idsOn = (address: string) => elementsOf(pageAt(address).document).flatMap(({ attribs }) => attribs['id'] ?? []);
const folderOf = (kind: KindName) => `content/${kinds[kind].folder}`;
const filesOf = (kind: KindName) => (existsSync(folderOf(kind)) ? readdirSync(folderOf(kind)) : []);
const nameOf = (file: string) => file.replace(/\.[a-z]+$/, '');

const entries = (Object.keys(schemaByKind) as KindName[])
  .flatMap((kind) => filesOf(kind).map((file) => addressOf(kind, nameOf(file))))
  .filter((address) => pages.some((page) => page.address === address.split('#')[0]));

const comparisons = filesOf('comparison').map((file) => {
  const data = comparisonSchema.parse(parse(readFileSync(`${folderOf('comparison')}/${file}`, 'utf8')));
  return [addressOf('comparison', nameOf(file)), data] as const;
});

test.each(pages.map(({ address }) => address))('%s uses no id twice', (address) => {
  const ids = idsOn(address);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('every entry in content can be read at its address', () => {
  expect(entries.length).toBeGreaterThanOrEqual(comparisons.length);
  for (const entry of entries) {
    const [page = '', anchor] = entry.split('#');
    if (anchor) expect(idsOn(page), entry).toContain(anchor);
  }
});

describe.each(comparisons)('%s', (address, comparison) => {
  const { document } = pageAt(address);
  const parts = [
    ...[...comparison.answers, ...comparison.cards, ...comparison.rows, ...comparison.mistakes].map(({ id }) => id),
    ...comparison.tables.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ...comparison.sides.flatMap(({ choose }) => choose.map(({ id }) => id)),
    ...comparison.faqs,
  ];
  const within = (id: string, name: string) =>
    findElements(document, (element) => element.attribs['id'] === id)
      .flatMap((element) => elementsOf({ ...document, children: [element] } as typeof document, 'a'))
      .filter(({ attribs }) => attribs['class'] === name);

  test('has every place that readers may link to exactly once', () => {
    const flow = comparison.flow === undefined ? [] : anchorsOfEmbedded(flowFile(comparison.flow).flow);
    const anchors = [...anchorsOfComparison(comparison), ...flow];
    const ids = idsOn(address);
    expect(anchors).toEqual(expect.arrayContaining(parts));
    expect(anchors.filter((id) => ids.filter((candidate) => candidate === id).length !== 1)).toEqual([]);
  });

  test('offers a link to every answer, card, row, condition, mistake and question, named after it', () => {
    // A row that says an answer in full stands in its line.
    const lineOf = new Map(comparison.rows.flatMap(({ id, inShort }) => (inShort ? [[id, inShort] as const] : [])));
    const links = parts.map((id) => [id, within(id, 'link-here').map(({ attribs }) => attribs['href'])]);
    expect(links).toEqual(parts.map((id) => [id, [`#${lineOf.get(id) ?? id}`]]));
    for (const id of parts)
      for (const link of within(id, 'link-here')) expect(link.attribs['aria-label']).toMatch(/^Link to: \S/);
  });

  test('folds mistakes, questions and what most do not need, with the id on the content so that links open them', () => {
    const sections = [
      'sources',
      ...(comparison.faqs.length > 0 ? ['faqs'] : []),
      ...comparison.tables.map(({ id }) => id),
    ];
    for (const id of [...comparison.mistakes.map((mistake) => mistake.id), ...comparison.faqs, ...sections]) {
      const target = findElements(document, ({ attribs }) => attribs['id'] === id)[0];
      expect(target?.name, id).not.toMatch(/^(details|summary)$/);
      const fold = target?.parent;
      expect(fold && 'name' in fold ? fold.name : undefined, id).toBe('details');
      expect(fold && 'attribs' in fold ? fold.attribs : {}, id).not.toHaveProperty('open');
    }
  });
});
