import { addressOf, kinds } from '../../../src/site/core/kinds.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listReferences } from '../references.ts';
import { didYouMean } from '../suggest.ts';

/** Names references to entries that do not exist and are not awaited, and sources that nothing refers to. */
export function checkReferences(project: Project): Problem[] {
  const { entries, awaitedAddresses } = project;
  const references = listReferences(project);
  const idsOf = (kind: string) => entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);

  const dangling = references
    .filter(({ kind, id }) => !idsOf(kind).includes(id) && !awaitedAddresses.includes(addressOf(kind, id)))
    .map(({ kind, id, file, line, column }): Problem => {
      const { folder, extension } = kinds[kind];
      const message = `\`content/${folder}/${id}.${extension}\` does not exist${didYouMean(id, idsOf(kind))}`;
      const fix = `Correct the id, or write the entry: \`npm run new -- ${kind} ${id}\`.`;
      return { id: kind === 'source' ? 'undefined-source' : 'dangling-reference', file, line, column, message, fix };
    });

  const cited = new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  // What cannot be read may name any of them.
  const allRead = [...entries, ...project.quizFiles].every(({ readable }) => readable);
  const unused = entries
    .filter(({ kind, id }) => allRead && kind === 'source' && !cited.has(id))
    .map(({ id, file }): Problem => {
      const fix = `Name \`${id}\` in the \`sources\` of the text that rests on it, or remove the file.`;
      return { id: 'unused-source', file, line: 1, column: 1, message: 'no text rests on this source', fix };
    });
  return [...dangling, ...unused];
}
