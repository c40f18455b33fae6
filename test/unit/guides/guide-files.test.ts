import { expect, test } from 'vitest';
import { listFiles } from '../../../src/guides/core/guide-files.ts';

const days = { reviewed: '2026-11-28', reviewBy: '2027-05-28' };
const annex = {
  id: 'tea-annex',
  name: 'Tea annex',
  intro: 'How to use it.',
  caveat: 'This is not advice on tea.',
  parts: [
    {
      id: 'water',
      title: 'Water',
      basis: 'Tea Act, Article 4.',
      clauses: ['The water comes from [place].', 'It is not reused.'],
    },
    { id: 'leaves', title: 'Leaves', clauses: ['The leaves are named.'] },
  ],
};

test('an annex is a text whose clauses keep their numbers, with its caveat, its days and its origin', () => {
  expect(listFiles({ ...days, annex, sections: [] }, 'https://tea.example/guides/cup/')).toEqual([
    {
      name: 'tea-annex.md',
      text: [
        '# Tea annex',
        'This is not advice on tea.',
        'From <https://tea.example/guides/cup/#tea-annex>. Last read on 2026-11-28, due again by 2027-05-28.',
        '## 1. Water',
        'Basis: Tea Act, Article 4.',
        '1.1 The water comes from [place].',
        '1.2 It is not reused.',
        '## 2. Leaves',
        '2.1 The leaves are named.\n',
      ].join('\n\n'),
    },
  ]);
});

test('a table with a name is a file, and one without is none', () => {
  const table = {
    caption: 'Cups',
    heads: ['Cup', 'Tea'],
    rows: [
      ['1', 'a, b'],
      ['2', '=c'],
    ],
  };
  const section = { id: 'cups', title: 'Cups', text: ['Cups.'], after: [] };
  const sections = [
    { ...section, table: { ...table, file: 'cups' } },
    { ...section, id: 'more', table },
  ];
  expect(listFiles({ ...days, sections }, 'https://tea.example/guides/cup/')).toEqual([
    { name: 'cups.csv', text: 'Cup,Tea\n1,"a, b"\n2,\'=c\n' },
  ]);
});
