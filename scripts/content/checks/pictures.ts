import { posix } from 'node:path';
import { listNodes, positionOf } from '../parse-markdown.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** Names pictures that are not there and pictures without words. */
export function checkPictures({ entries, pictures, publicFiles }: Project): Problem[] {
  return entries.flatMap(({ body, file }) => {
    const nodes = body ? [...listNodes(body)] : [];
    const definitions = new Map(
      nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
    );
    return nodes.flatMap((node): Problem[] => {
      if (node.type !== 'image' && node.type !== 'imageReference') return [];
      const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
      const place = { file, ...positionOf(node) };
      const problems: Problem[] = [];
      if (!node.alt?.trim())
        problems.push({
          ...{
            id: 'missing-image-alternative',
            ...place,
            message: `the picture \`${url}\` has no words for readers who cannot see it`,
          },
          fix: 'Say between the square brackets what the picture shows: `![What it shows](file.png)`.',
        });
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
        problems.push({
          id: 'missing-image',
          ...place,
          message: `the picture \`${url}\` is on another site`,
          fix: 'Put a copy next to this file, if its license allows it.',
        });
      else if (
        url.startsWith('/')
          ? !publicFiles.has(url)
          : !pictures.includes(posix.join(posix.dirname(file), decodeURI(url)))
      )
        problems.push({
          id: 'missing-image',
          ...place,
          message: `there is no picture \`${url}\``,
          fix: 'Put the picture next to this file, or correct its name.',
        });
      return problems;
    });
  });
}
