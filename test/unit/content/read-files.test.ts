import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { listItemMarks } from '../../../scripts/content/item-fingerprints.ts';
import { readFiles } from '../../../scripts/content/read-files.ts';
import { addEntry } from '../../../scripts/scaffold/add-entry.ts';
import { buildGoodFiles, project, readBadFixture, today } from '../../fixtures/project-files.ts';

/** Writes files into a folder of their own, with the line ends of one system. */
function writeProject(files: ReadonlyMap<string, string | undefined>, lineEnd: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, text = ''] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.replaceAll('\n', lineEnd));
  }
  return root;
}

const editors = [
  ['Windows', '\r\n'],
  ['others', '\n'],
] as const;

test.each(editors)('files with the line ends of %s are the same files', (_, lineEnd) => {
  const files = buildGoodFiles();
  const read = readFiles(writeProject(files, lineEnd));
  expect([...read].sort()).toEqual([...files].sort());
  expect(listItemMarks(project(read))).toEqual(listItemMarks(project(files)));
});

test.each(
  ['missing-field', 'unreadable-file', 'broken-link', 'html-in-prose'].flatMap((id) =>
    editors.map((one) => [id, ...one] as const),
  ),
)('the problem %s is found where it stands with the line ends of %s', (id, _, lineEnd) => {
  const { files } = readBadFixture(id);
  expect(checkAll(project(readFiles(writeProject(files, lineEnd))))).toEqual(checkAll(project(files)));
});

test.each(editors)('a new entry goes into a project with the line ends of %s', (_, lineEnd) => {
  const root = writeProject(buildGoodFiles(), lineEnd);
  expect(addEntry(`${root}${sep}`, ['source', 'a-new-one'], today)).toHaveProperty('says');
  expect(readFileSync(join(root, 'content/sources/a-new-one.yaml'), 'utf8')).not.toContain('\r');
  expect(readFiles(`${root}${sep}`).has('content/sources/a-new-one.yaml')).toBe(true);
});
