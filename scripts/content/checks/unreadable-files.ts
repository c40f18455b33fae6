import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names every fault that keeps a file from being read. */
export function findUnreadableFiles({ entries, quizFiles, site, lock, awaited, example }: Project): Problem[] {
  const files = [...entries, ...quizFiles, site, lock, awaited, example].filter((file) => file !== undefined);
  return files.flatMap(({ file, faults }) =>
    faults.map(({ duplicateKey, message, ...position }): Problem => {
      if (duplicateKey !== undefined)
        return {
          id: 'duplicate-key',
          file,
          ...position,
          message: `\`${duplicateKey}\` is written twice`,
          fix: 'Keep one of the two.',
        };
      const reason = message.charAt(0).toLowerCase() + message.slice(1);
      return {
        id: 'unreadable-file',
        file,
        ...position,
        message: `the file cannot be read: ${reason}`,
        fix: fixFor(message),
      };
    }),
  );
}

function fixFor(message: string): string {
  if (message.includes('frontmatter'))
    return 'Begin the file with a line of `---`, the fields, and another line of `---`.';
  if (message.includes('UTF-8')) return 'Save the file as UTF-8 text.';
  return 'Check the indentation here and one line above. A text with `: `, ` #` or a quote at its start needs quotes around it, or `>-` and a new line.';
}
