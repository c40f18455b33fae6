import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import type { Files } from '../../../scripts/content/read-files.ts';
import { buildGoodFiles, changeFiles, lockNames, project } from '../../fixtures/project-files.ts';

const item = 'content/items/t3kw.yaml';
const lock = 'content/ids.lock.yaml';
const good = buildGoodFiles();

/** Changes a file of the released site without touching the rest. */
function edit(file: string, change: (text: string) => string): Files {
  const before = good.get(file) ?? '';
  const after = change(before);
  if (after === before) throw new Error('this mutation changes nothing');
  return changeFiles({ [file]: after });
}

describe('an item', () => {
  const findChanged = (change: (text: string) => string) =>
    checkAll(project(edit(item, change))).flatMap(({ id, message }) => (id === 'changed-item' ? [message] : []));

  test.each<[string, (text: string) => string]>([
    ['another title', (text) => text.replace('Measure how long the kettle takes', 'Time the kettle')],
    ['another reason', (text) => text.replace('Nobody waits', 'No guest waits')],
    ['another gap', (text) => text.replace('gap: technical', 'gap: data')],
    ['another way to check', (text) => text.replace('Fill the kettle', 'Fill it')],
    [
      'other effort, role and moment',
      (text) => text.replace('hours', 'days').replace('role: operations', 'role: data'),
    ],
  ])('keeps its numbers with %s', (_, change) => expect(findChanged(change)).toEqual([]));

  const asksElse = '`t3kw` asks for something else than revision 1 on record';
  test.each<[string, (text: string) => string, string]>([
    ['that is no gate any more', (text) => text.replace('gate: true', 'gate: false'), asksElse],
    ['for another system', (text) => text.replace('[any]', '[llm]'), asksElse],
    [
      'with another value',
      (text) => text.replaceAll('3 minutes', '4 minutes').replace('value: 3', 'value: 4'),
      asksElse,
    ],
    ['with another operator', (text) => text.replace('at-most', 'less-than'), asksElse],
    ['with evidence that stays valid longer', (text) => text.replace('days: 90', 'days: 365'), asksElse],
    [
      'in other words',
      (text) => text.replace('in each of ten tries.', 'ten times.'),
      '`done` has other words than wording 1 on record',
    ],
  ])('%s must say so', (_, change, message) => expect(findChanged(change)).toEqual([message]));

  const before = /^done: (.*)$/m.exec(good.get(item) ?? '')?.[1] ?? '';

  test.each<[string, string, string]>([
    ['without the words of before', 'wording: 2', '`earlier` has 0 of the 1 sentences before wording 2'],
    [
      'with other words of before',
      'wording: 2\nearlier:\n  - The kettle is quick.',
      '`earlier` has other words for `t3kw-1.1` than those on record',
    ],
    [
      'with words of before that nobody released',
      `wording: 1\nearlier:\n  - ${before}`,
      '`earlier` has 1 of the 0 sentences before wording 1',
    ],
  ])('%s is named', (_, wording, message) =>
    expect(findChanged((text) => text.replace('wording: 1', wording))).toEqual([message]),
  );

  test('in better words is put on record as another wording', () => {
    const reworded = edit(item, (text) =>
      text.replace('in each of ten tries.', 'ten times.').replace('wording: 1', `wording: 2\nearlier:\n  - ${before}`),
    );
    expect(checkAll(project(reworded)).map(({ message }) => message)).toContain(
      'revision 1, wording 2 of `t3kw` is not on record',
    );
    const recorded = lockNames(reworded);
    expect(checkAll(project(recorded)).filter(({ id }) => id === 'changed-item')).toEqual([]);
    expect(recorded.get(lock)).toContain('t3kw-1.1');
    expect(recorded.get(lock)).toContain('t3kw-1.2');
  });

  test('that nobody may waive stays so once it is on record, and is named where it was loosened', () => {
    const fixed = edit(item, (text) => text.replace('gate: true', 'gate: true\nwaiver: never'));
    expect(checkAll(project(fixed)).map(({ message }) => message)).toContain(
      'that nobody may waive `t3kw` is not on record',
    );
    const recorded = lockNames(fixed);
    expect(recorded.get(lock)).toContain('t3kw-never');
    expect(checkAll(project(recorded)).filter(({ id }) => id === 'changed-item')).toEqual([]);
    const loosened = new Map([...recorded, [item, (recorded.get(item) ?? '').replace('\nwaiver: never', '')]]);
    expect(checkAll(project(loosened)).map(({ message }) => message)).toContain(
      'anybody could waive `t3kw` now, and sheets were signed on that nobody may',
    );
  });

  test('that asks for something else is put on record as another revision', () => {
    const raised = lockNames(
      edit(item, (text) => text.replace('gate: true', 'gate: false').replace('revision: 1', 'revision: 2')),
    );
    expect(checkAll(project(raised)).filter(({ id }) => id === 'changed-item')).toEqual([]);
    expect(raised.get(lock)).toContain('t3kw-2:');
  });

  test('the record never forgets what an older number meant', () => {
    const forgetful = edit(lock, (text) => text.replace(/ {2}t3kw-1: .*\n/, '  t3kw-1: "0000000000000000"\n'));
    const released = { ...project(good).released, items: new Map(Object.entries(project(good).lockData?.items ?? {})) };
    expect(checkAll({ ...project(forgetful), released }).map(({ message }) => message)).toContain(
      'the line `t3kw-1` of an item was changed',
    );
  });
});
