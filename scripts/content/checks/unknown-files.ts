import { kinds } from '../../../src/site/kinds.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { suggest } from '../suggest.ts';
import { stemOf } from './file-names.ts';

/** Names files in `content/` that nothing reads. */
export function findUnknownFiles({ entries, strays }: Project): Problem[] {
  const taken = new Set(entries.map((entry) => stemOf(entry.file)));
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
  const kind = Object.values(kinds).find((candidate) => candidate.folder === folder);
  if (kind && deeper !== undefined)
    return `Move it up into \`content/${folder}/\`: entries do not lie in folders of their own.`;
  if (kind) return `Give it the ending \`.${kind.extension}\`, as every entry in \`content/${folder}/\` has.`;
  const folders = Object.values(kinds).map((candidate) => candidate.folder);
  const near = name === '' ? undefined : suggest(folder, folders);
  return near
    ? `Move it to \`content/${near}/\`.`
    : `Move it to the folder of its kind, or remove it. Folders: ${folders.join(', ')}.`;
}
