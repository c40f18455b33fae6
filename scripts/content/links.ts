import type { Nodes } from 'mdast';
import { jsonSchemaByKind } from './editor-schemas.ts';
import { listFields } from './fields.ts';
import { listNodes, positionOf } from './parse-markdown.ts';
import type { Place } from './problems.ts';
import type { Entry } from './read-content.ts';

/** A link that an author wrote, as written. */
export interface WrittenLink extends Place {
  entry: Entry;
  to: string;
  /** Whether it stands in Markdown and not in a field. */
  inProse: boolean;
}

/** All links of the content to anywhere, in fields and in Markdown, reference style too. */
export function listLinks(entries: Entry[]): WrittenLink[] {
  return entries
    .filter((entry) => entry.readable)
    .flatMap((entry) => [...linksInFields(entry), ...linksInProse(entry)]);
}

function linksInFields(entry: Entry): WrittenLink[] {
  const fields = [...listFields(jsonSchemaByKind[entry.kind], entry.value)].filter((field) => field.role === 'address');
  return fields.map(({ path, value }) => ({
    entry,
    to: value,
    inProse: false,
    file: entry.file,
    ...entry.locate(path),
  }));
}

function linksInProse(entry: Entry): WrittenLink[] {
  const nodes: Nodes[] = entry.body ? [...listNodes(entry.body)] : [];
  const pictures = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  return nodes.flatMap((node) => {
    const isLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
    return isLink ? [{ entry, to: node.url, inProse: true, file: entry.file, ...positionOf(node) }] : [];
  });
}
