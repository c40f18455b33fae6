import { expect, test } from 'vitest';
import { entryFields } from '../../../src/entry/core/entry-fields.ts';
import { fieldOf, noteNames, textNames, writtenNames } from '../../../src/entry/core/field-lists.ts';
import { exampleSchema } from '../../../src/schemas/example.ts';

// Names, columns and letters are promises: files, links and browsers of readers hold them. Nothing here ever changes; a new field adds a line.
const promised = `
state     state               code  State
reason    reason              r     Does not apply because
owner     owner               code  Owner
due       due                 code  Due
evidence  evidence            e     Evidence
checked   evidence from       code  Evidence from
measured  measured            m     Measured
waived    waived because      w     Waived because
approver  waiver approved by  a     Waiver approved by
until     waived until        u     Waived until
control   until then          c     Until then
picked    -                   -     In the plan
revision  revision            code  Revision
`;

test('names, columns, letters and labels are those that files, links and browsers hold', () => {
  const rows = Object.entries(entryFields).map(([name, { column = '-', link = '-', label }]) =>
    [name.padEnd(10), column.padEnd(20), link.padEnd(6), label].join(''),
  );
  expect(`\n${rows.join('\n')}\n`).toBe(promised);
});

test('no two fields share a column, a label or a letter, and none takes a letter of another kind of link', () => {
  const letters = noteNames.map((name) => fieldOf(name).link);
  const columns = Object.values(entryFields).flatMap(({ column }) => column ?? []);
  const labels = Object.values(entryFields).map(({ label }) => label.toLowerCase());
  for (const texts of [letters, columns, labels]) expect(new Set(texts).size).toBe(texts.length);
  expect(letters.filter((letter) => !/^[a-z]$/.test(letter ?? '') || letter === 'g' || letter === 's')).toEqual([]);
});

test('each field that people write has a column, a place in links, a question and a group', () => {
  const lacking = writtenNames.filter((name) => {
    const { column, link, asks, group } = fieldOf(name);
    return !column || !link || !asks || !group;
  });
  expect(lacking).toEqual([]);
  expect(textNames.filter((name) => !writtenNames.some((written) => written === name))).toEqual(['picked']);
});

test('the example case can fill in each of them', () => {
  const { shape } = exampleSchema.shape.exit.shape.entries.valueType;
  expect(Object.keys(shape)).toEqual(['state', ...writtenNames]);
});
