import { stringify } from 'yaml';
import { freezeEdition } from '../../src/decision/editions.ts';
import type { Project } from '../content/project.ts';
import { listQuizFiles } from '../content/quiz-files.ts';

const head = [
  '# yaml-language-server: $schema=../schemas/edition.schema.json',
  '# Released. Old links are read with it, so it never changes.',
].join('\n');

/** The files that put the present edition of each flow on record, by path. What is on record is never written again. */
export function freezeEditions(project: Project): Map<string, string> {
  const known = new Set(project.quizFiles.map(({ file }) => file));
  const files = listQuizFiles(project, 'flow').map(({ id, data }) => {
    const text = `${head}\n${stringify(freezeEdition(data), { lineWidth: 0 })}`;
    return [`content/editions/${id}-${data.edition}.yaml`, text] as const;
  });
  return new Map(files.filter(([file]) => !known.has(file)));
}
