import { expect, test } from 'vitest';
import { copySmallParts, type Script } from '../../../scripts/integrations/copy-small-parts.ts';

const script = (name: string, code: string): Script => ({
  name,
  fileName: `_astro/${name}.a1.js`,
  code,
});
const bundleOf = (...scripts: Script[]) => Object.fromEntries(scripts.map((one) => [one.fileName, one]));

/** What a script leaves in `globalThis.result`, run on its own. */
async function run(code: string | undefined): Promise<unknown> {
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}`);
  return (globalThis as { result?: unknown }).result;
}

test('a small part is copied to each place that imports it, and no file is left of it', async () => {
  const bundle = bundleOf(
    script('make', 'function e(t){let n="<"+t;return n+">"}export{e as t};'),
    script('preload-helper', 'var e=e=>e();export{e as t};\n'),
    script(
      'quiz',
      'import{t as $a}from"./make.a1.js";import{t as b}from"./preload-helper.a1.js";globalThis.result=[$a("p"),b(()=>2)];',
    ),
    script('team', 'import{t as e}from"./make.a1.js";globalThis.result=e("q");'),
  );
  copySmallParts(bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/quiz.a1.js', '_astro/team.a1.js']);
  expect(await run(bundle['_astro/quiz.a1.js']?.code)).toEqual(['<p>', 2]);
  expect(await run(bundle['_astro/team.a1.js']?.code)).toBe('<q>');
});

test.each([
  ['has no small name', script('engine', 'var e=1;export{e as t};')],
  ['imports others itself', script('make', 'import{t as n}from"./x.js";var e=n;export{e as t};')],
  ['exports in another way', script('make', 'export default 1;')],
  ['holds more than one thing', script('make', 'var n=2,e=()=>n;var a=e;export{e as t};')],
  ['exports more than one thing', script('make', 'function e(){}export{e as t,e as n};')],
  ['is no script', { fileName: '_astro/make.css' } as Script],
])('a part stays where it is when it %s', (_, part) => {
  const user = script('user', `import{t as e}from"./${part.fileName.slice(7)}";e();`);
  const bundle = bundleOf(part, user);
  const before = structuredClone(bundle);
  copySmallParts(bundle);
  expect(bundle).toEqual(before);
});
