import { expect, it } from 'vitest';
import { checkHistory } from '../../../scripts/content/checks/history.ts';
import { buildGoodFiles, project } from '../../fixtures/project-files.ts';

const good = project(buildGoodFiles());
const findLost = (page: string, ids: string[]) =>
  checkHistory({ ...good, released: new Map([[page, new Set(ids)]]) }).map(({ id, message }) => `${id}: ${message}`);

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
