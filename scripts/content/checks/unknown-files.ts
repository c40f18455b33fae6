import { kinds, quizFolders } from '../../../src/site/core/kinds.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { suggest } from '../suggest.ts';
import { stemOf } from './file-names.ts';

const extensions = new Map([
  ...Object.values(kinds).map(({ folder, extension }) => [folder, extension] as const),
  ...Object.values(quizFolders).map((folder) => [folder, 'yaml'] as const),
]);

/** Names files in `content/` that nothing reads. */
export function findUnknownFiles({ entries, quizFiles, strays }: Project): Problem[] {
  const taken = new Set([...entries, ...quizFiles].map(({ file }) => stemOf(file)));
  return strays
    .filter((file) => !taken.has(stemOf(file)))
    .map((file) => ({
      id: 'unknown-file',
      file,
      line: 1,
      column: 1,
      message: 'nothing reads this file',
      fix: fixFor(file),
    }));
}

function fixFor(file: string): string {
  const [, folder = '', name = '', deeper] = file.split('/');
  const extension = extensions.get(folder);
  if (extension && deeper !== undefined)
    return `Move it up into \`content/${folder}/\`: entries do not lie in folders of their own.`;
  if (extension) return `Give it the ending \`.${extension}\`, as every file in \`content/${folder}/\` has.`;
  const folders = [...extensions.keys()];
  const near = name === '' ? undefined : suggest(folder, folders);
  return near
    ? `Move it to \`content/${near}/\`.`
    : `Move it to the folder of its kind, or remove it. Folders: ${folders.join(', ')}.`;
}
