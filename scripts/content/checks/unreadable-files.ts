import type { Fault } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names what keeps a file from being read: of its faults the first, since those after it mostly follow from it. In a file that can be read, every key that is written twice. */
export function findUnreadableFiles({ entries, quizFiles, site, lock, awaited, example }: Project): Problem[] {
  const files = [...entries, ...quizFiles, site, lock, awaited, example].filter((file) => file !== undefined);
  return files.flatMap(({ file, faults }) =>
    pickFaults(faults).map(({ duplicateKey, message, ...position }): Problem => {
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

function pickFaults(faults: readonly Fault[]): Fault[] {
  const first = faults.find(({ duplicateKey }) => duplicateKey === undefined);
  return faults.filter((fault) => fault === first || (fault.duplicateKey !== undefined && !first));
}

function fixFor(message: string): string {
  if (message.includes('frontmatter'))
    return 'Begin the file with a line of `---`, the fields, and another line of `---`.';
  if (message.includes('UTF-8')) return 'Save the file as UTF-8 text.';
  return 'Check the indentation here and one line above. A text with `: `, ` #` or a quote at its start needs quotes around it, or `>-` and a new line.';
}
