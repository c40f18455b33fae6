import { listAllFields } from '../data-files.ts';
import { listNodes, positionOf } from '../parse-markdown.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { nameOf } from './say-issue.ts';

/** Whether a text still waits for its author, who must not be told more about it than that. */
export const isUnwritten = (text: string): boolean => /\bTODO\b/.test(text);

/** Names what `npm run new` left for the author to write. */
export function findPlaceholders(project: Project): Problem[] {
  const fields = listAllFields(project).flatMap(({ data, path, role, value }): Problem[] => {
    const name = String(path.at(-1));
    const said = nameOf(path);
    const place = { file: data.file, ...data.locate(path) };
    if ((role === 'text' && isUnwritten(value)) || (role === 'url' && value.includes('//todo.')))
      return [say(place, `${said} is not written yet`)];
    return role === 'id' && name === 'id' && /^todo\b/.test(value) ? [say(place, `\`${value}\` is not an id yet`)] : [];
  });
  const bodies = project.entries.flatMap(({ body, file }) => {
    const nodes = body ? [...listNodes(body)].filter((node) => node.type === 'text' && isUnwritten(node.value)) : [];
    return nodes.map((node) => say({ file, ...positionOf(node) }, 'the text is not written yet'));
  });
  return [...fields, ...bodies];
}

const say = (place: { file: string; line: number; column: number }, message: string): Problem => ({
  ...{ id: 'placeholder', ...place, message },
  fix: 'Replace what says TODO. The comment above it says what belongs there.',
});
