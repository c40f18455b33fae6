import { expect, it } from 'vitest';
import { checkReadmes } from '../../../scripts/structure/check-readmes.ts';

const code = { path: 'src/plan/core/a.ts', text: '' };

it.each<[string, string | undefined, string[]]>([
  ['a short one', '# plan\n\nWhat it is.\n', []],
  ['none', undefined, ['src/plan/README.md is missing.']],
  ['a long one', 'line\n'.repeat(26), ['src/plan/README.md has 26 lines.']],
])('%s', (_, text, problems) => {
  const files = [code, ...(text === undefined ? [] : [{ path: 'src/plan/README.md', text }])];
  expect(checkReadmes(files).map(({ file, what }) => `${file} ${what}`)).toEqual(problems);
});

it('asks nothing of a feature that has no file yet', () => {
  expect(checkReadmes([])).toEqual([]);
});
