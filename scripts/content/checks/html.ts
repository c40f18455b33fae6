import { listAllFields } from '../data-files.ts';
import { listNodes, positionOf } from '../parse-markdown.ts';
import type { Place, Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const tag = /<[/!]?[a-z][^>]*>|<!--/i;

/** Whether a link target runs a script. */
export const isScript = (url: string): boolean => /^\s*(javascript|vbscript|data):/i.test(url);

/** Names raw HTML and scripts in Markdown and in text fields. */
export function findHtml(project: Project): Problem[] {
  const inFields = listAllFields(project).flatMap(({ data, path, role, value }) => {
    const found = role === 'text' ? tag.exec(value)?.[0] : undefined;
    return found ? [say(found, { file: data.file, ...data.locate(path) })] : [];
  });
  return [
    ...inFields,
    ...project.entries.flatMap(({ body, file }) => {
      const nodes = body ? [...listNodes(body)] : [];
      return nodes.flatMap((node) => {
        const place = { file, ...positionOf(node) };
        // The end of a tag is not a second problem.
        if (node.type === 'html' && !node.value.startsWith('</')) return [say(node.value.split('\n')[0] ?? '', place)];
        return 'url' in node && isScript(node.url) ? [say(node.url, place)] : [];
      });
    }),
  ];
}

function say(found: string, place: Place): Problem {
  const what =
    isScript(found) || /^<script/i.test(found) ? 'a script' : found.startsWith('<!--') ? 'an HTML comment' : 'HTML';
  const fix =
    what === 'a script'
      ? 'Remove it: content holds no code.'
      : what === 'HTML'
        ? 'Say it in words, or in Markdown where the field allows it.'
        : 'Remove it. Notes to authors go into the frontmatter, after `#`.';
  return { id: 'html-in-prose', ...place, message: `${what} in prose: \`${found}\``, fix };
}
