import { expect, it } from 'vitest';
import { checkLength, checkMachinePaths, checkName } from '../../../scripts/structure/check-files.ts';
import { checkPurity } from '../../../scripts/structure/check-purity.ts';

const at = (...parts: string[]) => `/${parts.join('/')}`;

it('finds a source file with more than 250 lines, and no data file', () => {
  const text = 'x\n'.repeat(251);
  expect(checkLength({ path: 'src/a.ts', text })).toMatchObject([{ line: 251, what: 'has 251 lines.' }]);
  expect(checkLength({ path: 'src/a.ts', text: 'x\n'.repeat(250) })).toEqual([]);
  expect(checkLength({ path: 'content/a.yaml', text })).toEqual([]);
});

it.each(['src/utils/a.ts', 'scripts/helpers.ts', 'test/Common.test.ts', 'src/utils'])(
  'finds the name in %s',
  (path) => {
    expect(checkName({ path, text: '' })).toHaveLength(1);
  },
);

it.each(['src/uncommon.ts', 'src/site/helpers-wanted.ts'])('accepts the name %s', (path) => {
  expect(checkName({ path, text: '' })).toEqual([]);
});

it.each([
  `const a = '${at('work', 'main')}'`,
  `file://${at('root', 'x')}`,
  `see ${at('home', 'ann', 'notes')}`,
  `(${at('Users', 'ann')})`,
])('finds the machine path in %s', (line) => {
  expect(checkMachinePaths({ path: 'a.md', text: `one\n${line}` })).toMatchObject([{ line: 2 }]);
});

it.each([
  `https://example.com${at('work', 'main')}`,
  `src${at('home', 'a.ts')}`,
  `${at('home')}/`,
  `~${at('work', 'x')}`,
])('accepts %s', (text) => {
  expect(checkMachinePaths({ path: 'a.md', text })).toEqual([]);
});

it.each(['document.title', 'localStorage.clear()', 'process.exit()', 'const { href } = location', 'new Foo(window)'])(
  'finds the name of a platform in a pure module: %s',
  (text) => {
    expect(checkPurity({ path: 'src/plan/core/a.ts', text: `\n${text}` })).toMatchObject([{ line: 2 }]);
    expect(checkPurity({ path: 'src/plan/browser/a.ts', text })).toEqual([]);
  },
);

it.each([
  'plan.history.at(0)',
  'const a = { location: 1 }',
  'function f(history: string[]) { return history }',
  'interface A { process: string }',
])('accepts in a pure module: %s', (text) => {
  expect(checkPurity({ path: 'src/plan/core/a.ts', text })).toEqual([]);
});
