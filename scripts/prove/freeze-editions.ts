import { stringify } from 'yaml';
import { freezeEdition } from '../../src/decision/editions.ts';
import { editionFile, listRecorded, nameOf } from '../content/edition-fingerprints.ts';
import type { Project } from '../content/project.ts';
import { listQuizFiles } from '../content/quiz-files.ts';

const head = [
  '# yaml-language-server: $schema=../schemas/edition.schema.json',
  '# Released. Old links are read with it, so it never changes.',
].join('\n');

/** The files that freeze the present edition of each flow, by path. What has a file or is on record is never written again. */
export function freezeEditions(project: Project): Map<string, string> {
  const known = new Set([
    ...project.quizFiles.filter(({ kind }) => kind === 'edition').map(({ id }) => id),
    ...listRecorded(project),
  ]);
  const flows = listQuizFiles(project, 'flow').filter(({ id, data }) => !known.has(nameOf(id, data)));
  return new Map(
    flows.map(({ id, data }) => [
      editionFile(nameOf(id, data)),
      `${head}\n${stringify(freezeEdition(data), { lineWidth: 0 })}`,
    ]),
  );
}
