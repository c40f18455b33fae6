import { itemIdPattern } from '../../../src/schemas/item.ts';
import { idSchema } from '../../../src/schemas/shared.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Folder and name of a file without capitals and ending: what two entries may not share. */
export const stemOf = (file: string): string => file.replace(/\.[^./]+$/, '').toLowerCase();

/** Names files whose name is no id, and files that would answer to one name. */
export function checkFileNames(project: Project): Problem[] {
  return [...findMisnamed(project), ...findDuplicates(project)];
}

function findMisnamed({ entries, quizFiles }: Project): Problem[] {
  return [...entries, ...quizFiles].flatMap(({ file, id, kind }): Problem[] => {
    const misnamed = { id: 'misnamed-file', file, line: 1, column: 1 } as const;
    if (kind === 'item' && !itemIdPattern.test(id)) {
      const fix =
        'Four signs, a consonant first, at least one digit, no vowel, no 0, 1, l or y: `npm run new -- item` draws one.';
      return [{ ...misnamed, message: `\`${id}\` is the id of this item, and not the form of one`, fix }];
    }
    if (idSchema.safeParse(id).success) return [];
    const better = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '')
      .slice(0, 60);
    const fix = `Use lower-case words joined by hyphens${better ? `, such as \`${better}${file.slice(file.lastIndexOf('.'))}\`` : ''}.`;
    return [{ ...misnamed, message: `\`${id}\` is the id of this entry, and not the form of an id`, fix }];
  });
}

function findDuplicates({ entries, quizFiles, strays }: Project): Problem[] {
  const files = [...[...entries, ...quizFiles].map(({ file }) => file), ...strays].sort();
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const twin = first.get(stemOf(file));
    first.set(stemOf(file), twin ?? file);
    const fix = 'Rename or remove one of them. Keep the one whose address readers already have.';
    return twin
      ? { id: 'duplicate-slug', file, line: 1, column: 1, message: `\`${twin}\` has the same name`, fix }
      : [];
  });
}
