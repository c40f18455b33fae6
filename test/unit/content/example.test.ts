import { expect, test } from 'vitest';
import { checkExample } from '../../../scripts/content/checks/example.ts';
import { findMissingFiles } from '../../../scripts/content/checks/missing-files.ts';
import { findUnreadableFiles } from '../../../scripts/content/checks/unreadable-files.ts';
import { readFiles } from '../../../scripts/content/read-files.ts';
import { project } from '../../fixtures/project-files.ts';

const file = 'content/example.yaml';
const day = '2026-11-21';
const files = readFiles(process.cwd());
const text = files.get(file) ?? '';

/** What the check says of the example once some words of it are others. */
function checkWith(old: string, changed: string): string[] {
  expect(text).toContain(old);
  const changes = project(new Map([...files, [file, text.replace(old, changed)]]), day);
  return checkExample(changes).map(({ id, line, message, fix }) => {
    expect(text.split('\n')[line - 1], message).toContain(old.split('\n')[0]);
    return `${id}: ${message} => ${fix}`;
  });
}

test.each([
  ['real: not-tried', 'real: not-tryed', /^dangling-reference: .*`not-tryed`; did you mean `not-tried`\?/],
  ['    kind: our-own', '    knd: our-own', /^dangling-reference: .*`knd`/],
  ['guide: design-a-poc-that-can-fail', 'guide: design', /^dangling-reference: there is no `design`/],
  ['checklist: launch-gate', 'checklist: launch-gates', /did you mean `launch-gate`\?/],
  ['plan-baseline:', 'plan-baselin:', /did you mean `plan-baseline`\?/],
  ['two-peaks: { p50', 'two-peak: { p50', /did you mean `two-peaks`\?/],
  ['seen: Nothing', 'sen: Nothing', /did you mean `seen`\?/],
  [
    'clear: Hard to read',
    'clear: Hard to see',
    /^invalid-value: .*`Hard to see`.*Use one of: Clear, Hard to read, Missing/,
  ],
  ['    x4b4: { value', '    x4bb: { value', /^dangling-reference: there is no `x4bb`; did you mean `x4b4`\?/],
  ['    x4b4: { value', '    rd4s: { value', /^invalid-value: `rd4s` has no condition/],
  ['peak: "12"', 'peak: "twelve"', /^invalid-value: `twelve` would be doubted .* => Write a number and nothing else/],
  ['errors: "0.2"', 'errors: "102"', /^invalid-value: `102` would be doubted .* => Write a number from 0 to 100\./],
  ['measured: "69.2"', 'measured: "182"', /^invalid-value: `182` was measured .* => Write a number from 0 to 100/],
  ['measured: "69.2"', 'measured: "about 69"', /=> Write a number and nothing else, such as `45`/],
  ['x4b4: { value: ', 'x4b4: { value: -', /^invalid-value: the value is -\d+ => Write a number of at least 0/],
  ['    kv26: {', '    kv27: {', /^dangling-reference: .*`kv27`; did you mean `kv26`\?/],
])('%s is not %s', (old, changed, expected) => {
  const said = checkWith(old, changed);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(expected);
});

test('what passed and what failed are all cases', () => {
  const counted = project(new Map([...files, [file, text.replace('count: 9', 'count: 8')]]), day);
  expect(checkExample(counted).map(({ id, message }) => `${id}: ${message}`)).toEqual([
    'invalid-value: 84 that passed and 15 that failed are not 100',
  ]);
});

test('the page without its case is named', () => {
  const without = new Map(files);
  without.delete(file);
  expect(findMissingFiles(project(without, day)).map(({ file: named }) => named)).toEqual([file]);
  expect(checkExample(project(without, day))).toEqual([]);
});

test('a result that says passed is held to the rule for passing, as on the page', () => {
  const passed = project(new Map([...files, [file, text.replace('result: Not passed', 'result: Passed')]]), day);
  const said = checkExample(passed).map(
    ({ id, line, message }) => `${id} ${text.split('\n')[line - 1]?.trim()} ${message}`,
  );
  expect(said.length).toBeGreaterThan(0);
  expect(said[0]).toMatch(/^invalid-value two-peaks: .* the result says passed, and the rule for that is not kept\. /);
});

test('a case that cannot be read is named, and nothing else is said of it', () => {
  const broken = project(new Map([...files, [file, `${text}\n  "`]]), day);
  expect(findUnreadableFiles(broken).map(({ id, file: named }) => `${id} ${named}`)).toEqual([
    `unreadable-file ${file}`,
  ]);
  expect(checkExample(broken)).toEqual([]);
});
