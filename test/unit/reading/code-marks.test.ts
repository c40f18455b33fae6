import { expect, test } from 'vitest';
import { codeTheme, joinRuns } from '../../../src/reading/core/code-marks.ts';

const [comment, string, keyword, plain] = codeTheme.settings.map(({ settings }) => settings.foreground);

test('neighbors of one kind are one run, and spaces and line breaks go along', () => {
  const lines = [
    [{ content: '// lib/a.ts', color: comment }],
    [],
    [
      { content: 'export', color: keyword },
      { content: ' ', color: plain },
      { content: 'const', color: keyword },
      { content: ' a', color: plain },
      { content: ' = ', color: plain },
      { content: "'", color: string },
      { content: 'b', color: string },
      { content: "'", color: string },
      { content: ';', color: plain },
    ],
  ];
  expect(joinRuns(lines)).toEqual([
    { text: '// lib/a.ts\n\n', kind: 'comment' },
    { text: 'export const', kind: 'keyword' },
    { text: ' a = ' },
    { text: "'b'", kind: 'string' },
    { text: ';' },
  ]);
});

test('colors are read in capitals too, and what has none has no kind', () => {
  expect(joinRuns([[{ content: 'x', color: keyword?.toUpperCase() }, { content: 'y' }]])).toEqual([
    { text: 'x', kind: 'keyword' },
    { text: 'y' },
  ]);
});
