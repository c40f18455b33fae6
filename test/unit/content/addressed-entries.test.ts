import { expect, test } from 'vitest';
import { toAddressed } from '../../../scripts/content/addressed-entries.ts';
import type { Content } from '../../../scripts/content/read-content.ts';
import { listAddresses } from '../../../src/site/core/addresses.ts';

const routes = [
  'guides/index.astro',
  'guides/[slug].astro',
  'compare/[slug].astro',
  'readiness/[slug].astro',
  'checklists/[slug].astro',
  'i/[slug].astro',
];

/** The anchors on a page whose entry holds this value, right or wrong. */
function anchorsOf(kind: 'gap' | 'checklist' | 'comparison' | 'guide', value: unknown, page: string): string[] {
  const item = { kind: 'item', id: 'k7m2', value: { gap: 'data' }, readable: true };
  const entries = [{ kind, id: 'data', value, readable: true }, item];
  const content = { entries, quizFiles: [] } as unknown as Pick<Content, 'entries' | 'quizFiles'>;
  return [...(listAddresses(routes, toAddressed(content, {})).get(page) ?? [])];
}

const sections = ['missed', 'questions', 'items'];

test.each([
  [undefined, [...sections, 'k7m2']],
  [{ missed: 'none', questions: [{ id: 'who' }, { ask: 'What?' }, 7] }, [...sections, 'who', 'k7m2']],
  [{ assessment: { id: 'audit' } }, [...sections, 'audit', 'k7m2']],
  [{ assessment: { worksheet: { sections: [{ id: 'load' }, {}] } } }, [...sections, 'load', 'k7m2']],
])('a gap with %j keeps the anchors that can be read', (value, anchors) => {
  expect(anchorsOf('gap', value, '/readiness/data/')).toEqual(anchors);
});

test.each([
  [undefined, ['use', 'items']],
  [{ items: 'k7m2' }, ['use', 'items']],
  [{ items: [7, 'k7m2', 'z9z9'], sources: ['a'] }, ['use', 'items', 'sources', 'k7m2']],
])('a checklist with %j keeps the anchors that can be read', (value, anchors) => {
  expect(anchorsOf('checklist', value, '/checklists/data/')).toEqual(anchors);
});

test.each([
  [{}, []],
  [{ cards: 'none', diagram: 7, proof: [] }, ['paths', 'cards', 'proof']],
])('a comparison with %j keeps the sections that were written, however badly', (value, given) => {
  const optional = ['paths', 'cards', 'proof', 'faqs'];
  const anchors = anchorsOf('comparison', value, '/compare/data/');
  expect(anchors.filter((anchor) => optional.includes(anchor))).toEqual(given);
});

test.each([
  [{ group: 'lead' }, ['to-decide']],
  [{ group: 7 }, ['before-launch']],
  [undefined, ['before-launch']],
])('a guide with %j is on a shelf of the hub', (value, anchors) => {
  expect(anchorsOf('guide', value, '/guides/')).toEqual(anchors);
});
