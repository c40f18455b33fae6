import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/schemas/comparison.ts';
import {
  type AddressedEntry,
  anchorsOfComparison,
  caseSections,
  exists,
  howWeChoose,
  listAddresses,
  routeOf,
} from '../../../src/site/core/addresses.ts';

const comparison = {
  answers: [{ id: 'cost' }, { id: 'time' }],
  cards: [{ id: 'card' }],
  rows: [{ id: 'first-row' }, { id: 'last-row' }],
  tables: [{ id: 'kettles', rows: [{ id: 'big-kettle' }] }],
  sides: [
    { id: 'left', choose: [{ id: 'left-one' }] },
    { id: 'right', choose: [{ id: 'right-one' }, { id: 'right-two' }] },
  ],
  mistakes: [{ id: 'haste' }],
  diagram: {},
  proof: {},
  faqs: ['how-long'],
} as unknown as Comparison;

const entry = (kind: AddressedEntry['kind'], id: string, data: unknown = {}): AddressedEntry => ({ kind, id, data });

test.each([
  ['index.astro', '/'],
  ['compare/index.astro', '/compare/'],
  ['compare/[slug].astro', '/compare/[slug]/'],
  ['quiz/how-it-decides.astro', '/quiz/how-it-decides/'],
  ['reindex.astro', '/reindex/'],
  ['index/index.astro', '/index/'],
  ['404.astro', undefined],
  ['[...moved].astro', undefined],
  ['compare/[...rest].astro', undefined],
  ['_draft.astro', undefined],
  ['robots.txt.ts', undefined],
  ['notes.md', undefined],
])('the route file %s answers at %s', (file, route) => {
  expect(routeOf(file)).toBe(route);
});

test('the anchors of a comparison are its sections, the sides to choose, and every part with an id', () => {
  const anchors = anchorsOfComparison(comparison);
  const parts = [
    'cost',
    'time',
    'card',
    'first-row',
    'last-row',
    'kettles',
    'big-kettle',
    'left-one',
    'right-one',
    'right-two',
    'haste',
    'how-long',
  ];
  const sections = [
    'answers',
    'paths',
    'cards',
    'rows',
    'choose',
    'choose-left',
    'choose-right',
    'mistakes',
    'faqs',
    'sources',
  ];
  expect(anchors).toEqual(expect.arrayContaining([...sections, ...parts]));
  expect(new Set(anchors).size).toBe(anchors.length);
});

test.each([
  ['cards', { cards: [] }],
  ['paths', { diagram: undefined }],
  ['proof', { proof: undefined }],
  ['faqs', { faqs: [] }],
])('a comparison has the section %s only where something stands in it', (section, without) => {
  expect(anchorsOfComparison(comparison)).toContain(section);
  expect(anchorsOfComparison({ ...comparison, ...without } as Comparison)).not.toContain(section);
});

describe('the list of addresses', () => {
  const routes = ['index.astro', 'compare/index.astro', 'compare/[slug].astro', 'sources.astro', '404.astro'];

  test('holds fixed pages, a page for each entry that has one, and no patterns', () => {
    const addresses = listAddresses(routes, [
      entry('comparison', 'tea-vs-coffee', comparison),
      entry('guide', 'boil-water'),
    ]);
    expect([...addresses.keys()].toSorted()).toEqual(['/', '/compare/', '/compare/tea-vs-coffee/', '/sources/']);
  });

  test('gathers the entries that share a page as anchors on it', () => {
    const addresses = listAddresses(routes, [entry('source', 'kettle-study'), entry('source', 'leaf-survey')]);
    expect([...(addresses.get('/sources/') ?? [])]).toEqual([howWeChoose, 'kettle-study', 'leaf-survey']);
  });

  test('gives every reported case its sections', () => {
    const addresses = listAddresses(['proof/[slug].astro'], [entry('case', 'first-cup')]);
    expect([...(addresses.get('/proof/first-cup/') ?? [])]).toEqual([...caseSections]);
  });

  test('gives every checklist its sections, and those of its items that exist', () => {
    const items = [entry('item', 'k7m2', { gap: 'data' }), entry('item', 'b3c4', { gap: 'technical' })];
    const anchors = (data: object) => [
      ...(listAddresses(['checklists/[slug].astro'], [...items, entry('checklist', 'first-cup', data)]).get(
        '/checklists/first-cup/',
      ) ?? []),
    ];
    expect(anchors({ items: ['b3c4', 'z9z9', 'k7m2'] })).toEqual(['use', 'items', 'b3c4', 'k7m2']);
    expect(anchors({ items: ['k7m2'], sources: ['kettle-study'] })).toEqual(['use', 'items', 'sources', 'k7m2']);
  });

  test('gives every gap its sections, its parts, its assessment with the sections of the worksheet, and its items', () => {
    const data = {
      missed: [{ id: 'too-calm' }],
      questions: [{ id: 'who-pours' }],
      assessment: { id: 'pouring-review', worksheet: { sections: [{ id: 'kettles' }, { id: 'cups' }] } },
    };
    const items = [entry('item', 'k7m2', { gap: 'data' }), entry('item', 'b3c4', { gap: 'technical' })];
    const addresses = listAddresses(['readiness/[slug].astro'], [entry('gap', 'data', data), ...items]);
    expect([...(addresses.get('/readiness/data/') ?? [])]).toEqual([
      ...['missed', 'questions', 'items', 'too-calm', 'who-pours', 'pouring-review', 'kettles', 'cups', 'k7m2'],
    ]);
  });

  test('knows the topics that have a question on the page of all questions', () => {
    const questions = [entry('faq', 'how-long', { topic: 'time' }), entry('faq', 'how-odd', { topic: 'odd' })];
    const addresses = listAddresses(['faq.astro'], questions);
    expect([...(addresses.get('/faq/') ?? [])]).toEqual(['sources', 'how-long', 'topic-time', 'how-odd']);
  });

  test('knows the families of attack cases, the lists on their hub, and the sections of every item', () => {
    const entries = [
      ...[entry('attack', 'hot-tea', { family: 'orders' }), entry('item', 'k7m2', { gap: 'data' })],
      entry('checklist', 'first-cup', { items: ['k7m2'] }),
    ];
    const addresses = listAddresses(['attacks.astro', 'checklists/index.astro', 'i/[slug].astro'], entries);
    expect([...(addresses.get('/attacks/') ?? [])]).toEqual(['hot-tea', 'family-orders']);
    expect([...(addresses.get('/checklists/') ?? [])]).toEqual(['first-cup']);
    expect([...(addresses.get('/i/k7m2/') ?? [])]).toEqual(['why', 'how', 'evidence', 'sources']);
  });

  test('knows a question of a comparison only where the question exists', () => {
    const anchors = (entries: AddressedEntry[]) => listAddresses(routes, entries).get('/compare/tea-vs-coffee/');
    const tea = entry('comparison', 'tea-vs-coffee', comparison);
    expect(anchors([tea])?.has('how-long')).toBe(false);
    expect(anchors([tea, entry('faq', 'how-long')])?.has('how-long')).toBe(true);
  });

  test('knows where a small flow is answered and each of its outcomes, where a comparison shows one that exists', () => {
    const anchors = (entries: AddressedEntry[]) => listAddresses(routes, entries).get('/compare/tea-vs-coffee/');
    const tea = entry('comparison', 'tea-vs-coffee', { ...comparison, flow: 'tea-now' });
    const flow = entry('flow', 'tea-now', { outcomes: [{ id: 'pour' }], questions: [], rules: [] });
    const embedded = ['decide', 'find-out', 'outcome-pour'];
    expect(embedded.filter((id) => anchors([flow, tea])?.has(id))).toEqual(embedded);
    expect(embedded.filter((id) => anchors([tea])?.has(id))).toEqual([]);
    expect(embedded.filter((id) => anchors([flow, entry('comparison', 'tea-vs-coffee', comparison)])?.has(id))).toEqual(
      [],
    );
  });

  test('does not depend on the order of entries', () => {
    const entries = [
      entry('source', 'a'),
      entry('comparison', 'b', comparison),
      entry('faq', 'how-long'),
      entry('source', 'c'),
    ];
    const sorted = (list: AddressedEntry[]) =>
      [...listAddresses(routes, list)].map(([page, anchors]) => [page, [...anchors].toSorted()]).toSorted();
    expect(sorted(entries.toReversed())).toEqual(sorted(entries));
  });
});

test.each([
  ['/', true],
  ['/compare/tea-vs-coffee/', true],
  ['/compare/tea-vs-coffee/#haste', true],
  ['/compare/tea-vs-coffee/#waste', false],
  ['/compare/tea-vs-coffee/#', false],
  ['/compare/tea-vs-coffee', false],
  ['/compare/cocoa/', false],
  ['/compare/[slug]/', false],
  ['#haste', false],
  ['', false],
])('whether %s exists: %s', (address, expected) => {
  const addresses = listAddresses(
    ['index.astro', 'compare/[slug].astro'],
    [entry('comparison', 'tea-vs-coffee', comparison)],
  );
  expect(exists(addresses, address)).toBe(expected);
});
