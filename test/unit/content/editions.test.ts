import { expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import type { Files } from '../../../scripts/content/read-files.ts';
import { freezeEditions } from '../../../scripts/prove/freeze-editions.ts';
import { buildGoodFiles, changeFiles, lockNames, project } from '../../fixtures/project-files.ts';

const flow = 'content/flows/tea-now.yaml';
const edition = 'content/editions/tea-now-1.yaml';
const persona = 'content/personas/thirsty-guest.yaml';
const lock = 'content/ids.lock.yaml';
const good = buildGoodFiles();
const findUnkept = (files: Files) =>
  checkAll(project(files)).flatMap(({ id, message }) => (id === 'broken-edition' ? [message] : []));
const renameOption = (text: string) => text.replaceAll('clean', 'washed');
const renameQuestion = (text: string) => text.replace('id: cup', 'id: mug').replace('cup: [', 'mug: [');
const renameOutcome = (text: string) => text.replaceAll('pour-it', 'serve-it');
const removeQuestion = (text: string) =>
  text.replace(/ {2}- id: cup\n[\s\S]*?(?=rules:)/, '').replace(', cup: [clean]', '');
const changeRule = (text: string) => text.replace('id: all-is-there', 'id: all-ready');

/** Changes a file of the released site. */
function edit(file: string, change: (text: string) => string): Files {
  const before = good.get(file) ?? '';
  const after = change(before);
  if (after === before) throw new Error('this mutation changes nothing');
  return changeFiles({ [file]: after }, good);
}

/** What an author does next: raises the edition, says what became of what is gone, and puts it on record. */
function release(change: (text: string) => string, migration: string): Files {
  const text = `${change(good.get(flow) ?? '').replace('edition: 1', 'edition: 2')}migrations:\n  - ${migration}\n`;
  const files = edit(flow, () => text);
  return lockNames(new Map([...files, ...freezeEditions(project(files))]));
}

/** Renames an option of a released quiz in every file that names it, as if it had always been called so. */
function renameEverywhere(): Files {
  const changed = [flow, persona, edition].map((file) => [file, renameOption(good.get(file) ?? '')] as const);
  return changeFiles(Object.fromEntries(changed), good);
}

/** Takes the line of the edition off the record. */
function forget(files: Files): Files {
  const text = files.get(lock)?.replace(/ {2}tea-now-1: .*\n/, '');
  return changeFiles({ [lock]: text?.replace(/^editions:\n(?! )/m, 'editions: {}\n') }, files);
}

test('may change its wording', () => {
  expect(findUnkept(edit(flow, (text) => text.replace('Is there a cup?', 'Do you have a cup?')))).toEqual([]);
});

test.each<[string, (text: string) => string, string | undefined, string[], string]>([
  [
    'the id of an option',
    renameOption,
    '`cup=clean` is gone, `cup=washed` is new',
    ['`cup=clean` of edition 1 leads to `cup=clean`, which edition 2 does not have'],
    'answers: [{ question: cup, option: clean, becomes: { cup: washed }, why: Cups get dirty. }]',
  ],
  [
    'the id of a question',
    renameQuestion,
    '`cup` is gone, `mug` is new',
    ['none', 'clean', 'unknown'].map(
      (option) => `\`cup=${option}\` of edition 1 leads to \`cup=${option}\`, which edition 2 does not have`,
    ),
    "answers: [{ question: cup, becomes: { mug: '*' }, why: A mug will do. }]",
  ],
  [
    'whether a question is there',
    removeQuestion,
    // What is told first is that no option tests its conditions any more.
    undefined,
    ['none', 'clean', 'unknown'].map(
      (option) => `\`cup=${option}\` of edition 1 leads to \`cup=${option}\`, which edition 2 does not have`,
    ),
    'answers: [{ question: cup, becomes: {}, why: There is always a cup. }]',
  ],
  [
    'the id of an outcome',
    renameOutcome,
    'the outcome `pour-it` is gone, the outcome `serve-it` is new',
    ['the outcome `pour-it` of edition 1 leads to `pour-it`, which edition 2 does not have'],
    'answers: [], outcomes: { pour-it: [serve-it] }',
  ],
  ['a rule', changeRule, 'the rules', [], 'answers: []'],
])('may change %s only as a new edition that says what became of it', (_, change, words, lost, migration) => {
  expect(findUnkept(edit(flow, change))).toEqual(words ? [`edition 1 is released and was changed: ${words}`] : []);
  expect(findUnkept(release(change, '{ from: 1, says: We learned better., answers: [] }'))).toEqual(lost);
  expect(findUnkept(release(change, `{ from: 1, says: We learned better., ${migration} }`))).toEqual([]);
});

test('may lose neither its file nor the record of an edition', () => {
  expect(findUnkept(changeFiles({ [flow]: undefined }))).toEqual([
    'the flow `tea-now` is gone, and readers have links to it',
  ]);
  expect(findUnkept(changeFiles({ [edition]: undefined }))).toEqual([
    'edition 1 of `tea-now` is on record and is gone',
  ]);
  const second = release(renameOutcome, '{ from: 1, says: So., answers: [], outcomes: { pour-it: [serve-it] } }');
  expect(findUnkept(changeFiles({ [edition]: undefined }, second))).toEqual([
    'edition 1 of `tea-now` is on record and is gone',
  ]);
  expect(findUnkept(forget(changeFiles({ [edition]: undefined }, second)))).toEqual(['edition 1 is gone']);
});

test('is neither called changed nor frozen while the flow itself has a slip', () => {
  const slip = (text: string) => text.replace('cup: [clean]', 'cup: [washed]');
  const cut = (text: string) => text.replace('tea-guests, tea-thirst, coffee', 'tea-guests, coffee');
  expect(findUnkept(edit(flow, slip))).toEqual([]);
  const cutAndChanged = edit(flow, (text) => cut(changeRule(text)));
  expect(findUnkept(cutAndChanged)).toEqual([]);
  expect(findUnkept(forget(changeFiles({ [edition]: undefined }, edit(flow, slip))))).toEqual([]);
});

test('is not called changed while the record cannot be read', () => {
  expect(findUnkept(edit(edition, (text) => text.replace('edition: 1', 'edition: "')))).toEqual([]);
});

test('is on record, so that flow, cases and edition cannot be changed together', () => {
  expect(findUnkept(renameEverywhere())).toEqual(['edition 1 of `tea-now` is on record and was changed']);
  expect(findUnkept(lockNames(renameEverywhere()))).toEqual(['edition 1 of `tea-now` is on record and was changed']);
});

test('may be spelled in another way', () => {
  const respelled = edit(edition, (text) => text.replace('second: []\n', '').concat('# a note\nsecond: []\n'));
  expect(findUnkept(respelled)).toEqual([]);
});

test('whose file and line are both gone is not called unfrozen: its line comes back first', () => {
  const fingerprint = project(good).lockData?.editions['tea-now-1'] ?? '';
  const gone = project(forget(changeFiles({ [edition]: undefined }, good)));
  const problems = checkAll({
    ...gone,
    released: { addresses: new Map(), editions: new Map([['tea-now-1', fingerprint]]), items: new Map() },
  });
  expect(problems.flatMap(({ id, message }) => (id === 'broken-edition' ? [message] : []))).toEqual([
    'the line of the edition `tea-now-1` was taken off the record',
  ]);
});

test('is put on record by `npm run generate`', () => {
  expect(findUnkept(forget(good))).toEqual(['edition 1 of `tea-now` is not on record']);
  expect(lockNames(forget(good))).toEqual(good);
  expect(findUnkept(lockNames(forget(renameEverywhere())))).toEqual([]);
});

test('is not put on record under a wrong name', () => {
  const misnamed = changeFiles({ 'content/editions/tea-now-3.yaml': good.get(edition) }, good);
  expect(lockNames(misnamed).get(lock)).toBe(good.get(lock));
});

test('what is on record is never written again', () => {
  expect([...freezeEditions(project(good)).keys()]).toEqual([]);
  expect([...freezeEditions(project(edit(flow, renameOption))).keys()]).toEqual([]);
  const gone = changeFiles({ [flow]: renameOption(good.get(flow) ?? ''), [edition]: undefined }, good);
  expect([...freezeEditions(project(gone)).keys()]).toEqual([]);
  const released = { addresses: new Map(), editions: new Map([['tea-now-1', '0']]), items: new Map() };
  expect([...freezeEditions({ ...project(forget(gone)), released }).keys()]).toEqual([]);
  expect([...freezeEditions(project(forget(gone))).keys()]).toEqual([edition]);
});
