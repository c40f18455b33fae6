import { describe, expect, test } from 'vitest';
import { fitSource, sayShownSources, sourceChoices } from '../../../src/reference/core/filter-sources.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const none = { read: '', kind: '', gains: '', q: '' };
const survey = { read: 'excerpt', kind: 'market', gains: 'yes', words: 'A survey of tea. Cup & Co, 2026. Sells cups.' };

describe('what fits', () => {
  test.each([
    [{}, true],
    [{ read: 'excerpt' }, true],
    [{ read: 'read' }, false],
    [{ kind: 'market' }, true],
    [{ kind: 'other' }, false],
    [{ gains: 'yes' }, true],
    [{ gains: 'no' }, false],
    [{ q: 'surveys cup' }, true],
    [{ q: 'survey coffee' }, false],
    [{ q: 'cup', gains: 'no' }, false],
  ])('%j: %s', (wanted, fits) => {
    expect(fitSource({ ...none, ...wanted })(survey)).toBe(fits);
  });
});

test('every state and every kind of a work can be chosen', () => {
  const offered = Object.fromEntries(
    sourceChoices.map(({ name, options }) => [name, options.map(([value]) => value as string)]),
  );
  expect(offered['read']).toEqual(sourceSchema.shape.sureness.options);
  expect(offered['kind']).toEqual([...sourceSchema.shape.kind.unwrap().options, 'other']);
});

test.each([
  [3, 3, 'All 3 works.'],
  [1, 3, '1 of 3 works.'],
  [0, 3, 'No work of 3 fits. Use fewer words, or choose less.'],
])('%i of %i: %s', (shown, all, says) => {
  expect(sayShownSources(shown, all)).toBe(says);
});
