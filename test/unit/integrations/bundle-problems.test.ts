import { expect, test } from 'vitest';
import { type Chunk, findBundleProblems, viteNames } from '../../../scripts/integrations/bundle-problems.ts';

const chunk = (fileName: string, given: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [],
  ...given,
});
const quiz = chunk('quiz.js', {
  isEntry: true,
  dynamicImports: ['dialog.js'],
  moduleIds: ['/src/quiz/browser/quiz.ts?in=quiz'],
});
const dialog = chunk('dialog.js', { moduleIds: ['/src/search/browser/dialog.ts?in=dialog'] });

test.each<[string, Chunk[], boolean, RegExp | undefined]>([
  ['as they should be', [quiz, dialog], true, undefined],
  ['no scripts at all', [], false, undefined],
  ['nothing is loaded on intent', [{ ...quiz, dynamicImports: [] }, dialog], false, undefined],
  ['the helper was not met', [quiz, dialog], false, /^Vite no longer asks for its helper “vite\/preload-helper\.js”/],
  [
    'a script is no tool',
    [quiz, { ...quiz, fileName: 'b.js', moduleIds: ['/b.ts'] }, dialog],
    true,
    /^No tool .* in b\.js,/,
  ],
  ['no script is a tool', [{ ...quiz, moduleIds: ['/src/quiz/browser/quiz.ts'] }], true, /^No tool .* in quiz\.js,/],
  ['the helper is shared by all', [{ ...quiz, imports: ['preload.js'] }, dialog], false, /^Vite no longer asks/],
  [
    'two tools share a file',
    [{ ...quiz, imports: ['make.js'] }, dialog],
    true,
    /these load more: quiz\.js with make\.js\./,
  ],
  ['the dialog shares a file', [quiz, { ...dialog, imports: ['make.js'] }], true, /is 1: dialog\.js with make\.js/],
  ['no dialog', [quiz], true, /^The dialog of the search has to be one file, and is 0/],
  ['two dialogs', [quiz, dialog, { ...dialog, fileName: 'b.js' }], true, /is 2: dialog\.js, b\.js/],
])('%s', (_, chunks, hasMetHelper, problem) => {
  const problems = findBundleProblems(chunks, hasMetHelper, viteNames);
  expect(problems).toHaveLength(problem ? 1 : 0);
  if (problem) expect(problems[0]).toMatch(problem);
});
