import { listNodes, positionOf } from '../parse-markdown.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names links in reference style whose target is written nowhere: readers would see the brackets. */
export function findUndefinedLinkTexts({ entries }: Project): Problem[] {
  return entries.flatMap(({ body, file }) => {
    const nodes = body ? [...listNodes(body)].filter((node) => node.type === 'text') : [];
    return nodes.flatMap((node): Problem[] => {
      const label = /\[[^\]]+\]\[([^\]]*)\]/.exec(node.value);
      if (!label) return [];
      const message = `\`${label[0]}\` has no line that says where it leads`;
      return [
        {
          id: 'broken-link',
          file,
          ...positionOf(node),
          message,
          fix: `Add a line \`[${label[1]}]: /address/\` at the end of the file.`,
        },
      ];
    });
  });
}
