import { expect, it } from 'vitest';
import { checkHistory } from '../../../scripts/content/checks/history.ts';
import type { Problem } from '../../../scripts/content/problems.ts';
import { buildGoodFiles, project } from '../../fixtures/project-files.ts';

const good = project(buildGoodFiles());
const say = ({ id, message }: Problem) => `${id}: ${message}`;
const findLost = (page: string, ids: string[]) =>
  checkHistory({
    ...good,
    released: { addresses: new Map([[page, new Set(ids)]]), editions: new Map(), items: new Map() },
  }).map(say);
const findChanged = (name: string, fingerprint: string) =>
  checkHistory({
    ...good,
    released: { addresses: new Map(), editions: new Map([[name, fingerprint]]), items: new Map() },
  }).map(say);

it('is silent while the record holds all it ever held', () => {
  for (const [page, anchors] of Object.entries(good.lockData?.addresses ?? {}))
    expect(findLost(page, anchors)).toEqual([]);
});

it('finds an id whose line is gone from the record, although content and record agree', () => {
  expect(findLost('/compare/tea-vs-coffee/', ['main-price'])).toEqual([
    'lost-address: the line of `/compare/tea-vs-coffee/#main-price` was taken off the record',
  ]);
});

it('finds a page whose line is gone', () => {
  expect(findLost('/compare/milk-vs-sugar/', [])).toEqual([
    'lost-address: the line of `/compare/milk-vs-sugar/` was taken off the record',
  ]);
});

it('finds an edition whose line is gone or was changed', () => {
  const fingerprint = good.lockData?.editions['tea-now-1'] ?? '';
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(findChanged('tea-now-1', fingerprint)).toEqual([]);
  expect(findChanged('tea-now-1', '0123456789abcdef')).toEqual([
    'broken-edition: the line of the edition `tea-now-1` was changed',
  ]);
  expect(findChanged('tea-then-1', fingerprint)).toEqual([
    'broken-edition: the line of the edition `tea-then-1` was taken off the record',
  ]);
});
