import { expect, test } from 'vitest';
import { listCitations, numberSources } from '../../../src/reading/core/citations.ts';

test.each<[string, (string[] | undefined)[], [string, number][]]>([
  ['nothing cited', [], []],
  ['texts without sources', [undefined, undefined], []],
  ['one source', [['a']], [['a', 1]]],
  [
    'sources in reading order, not in the order of the alphabet',
    [['b'], ['a']],
    [
      ['b', 1],
      ['a', 2],
    ],
  ],
  [
    'a source cited again keeps its first number',
    [['a', 'b'], undefined, ['b', 'c', 'a']],
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
  ],
])('numbers %s', (_, citations, numbers) => {
  expect([...numberSources(citations)]).toEqual(numbers);
});

test('numbers run from one without a gap, whatever is cited', () => {
  const ids = ['a', 'b', 'c'];
  // Every way to cite up to two of three sources in each of three texts.
  const texts = [undefined, ...ids.map((id) => [id]), ...ids.flatMap((first) => ids.map((second) => [first, second]))];
  for (const first of texts) {
    for (const second of texts) {
      for (const third of texts) {
        const numbers = [...numberSources([first, second, third])];
        expect(numbers.map(([, number]) => number)).toEqual(numbers.map((_, place) => place + 1));
        expect(new Set(numbers.map(([id]) => id))).toEqual(
          new Set([first, second, third].flatMap((text) => text ?? [])),
        );
      }
    }
  }
});

test.each<[string, unknown, string[]]>([
  ['nothing', null, []],
  ['a text', 'sources', []],
  ['an entry', { title: 'Tea', sources: ['a', 'b'] }, ['a', 'b']],
  [
    'its parts, in reading order',
    { rows: [{ sources: ['b'] }, { says: { x: 'y' } }], proof: { sources: ['a'] } },
    ['b', 'a'],
  ],
  ['a source named twice', { sources: ['a'], rows: [{ sources: ['a'] }] }, ['a']],
  ['a part that is called sources and is no list of ids', { sources: { sources: ['a'] } }, ['a']],
])('lists what %s cites', (_, data, ids) => {
  expect(listCitations(data)).toEqual(ids);
});
