import { listAllFields } from '../data-files.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const marks = [
  /!?\[[^\]]+\]\([^)]*\)/,
  /\*\*[^*]+\*\*/,
  /(?<![\w*])\*[^\s*][^*]*\*(?![\w*])/,
  /(?<!\w)_{1,2}[^\s_][^_]*_{1,2}(?!\w)/,
  /`[^`]+`/,
  /^#{1,6} .*/m,
  /^(?:[-*+]|\d+\.) .*/m,
  /&(?:[a-z]+|#\d+);/i,
];

/** Names Markdown in fields that are printed as they are typed. */
export function findMarkup(project: Project): Problem[] {
  const texts = listAllFields(project).filter((field) => field.role === 'text');
  return texts.flatMap(({ data, path, value }): Problem[] => {
    const found = marks.map((mark) => mark.exec(value)?.[0]).find((match) => match !== undefined);
    if (!found) return [];
    const fix = found.includes('](')
      ? 'Use plain words, and a link field such as `more` or `next` for the link.'
      : 'Write the plain words: readers would see the signs.';
    return [
      {
        id: 'markup-in-plain-text',
        file: data.file,
        ...data.locate(path),
        message: `\`${String(path.at(-1))}\` is plain text and holds \`${found.slice(0, 60)}\``,
        fix,
      },
    ];
  });
}
