import type { Nodes } from 'mdast';
import { addressOf } from '../../src/site/core/kinds.ts';
import { type JsonSchema, jsonSchemaByKind, jsonSchemaBySingle } from './editor-schemas.ts';
import { listFields } from './fields.ts';
import { listNodes, positionOf } from './parse-markdown.ts';
import type { Place } from './problems.ts';
import type { Content, DataFile, Entry } from './read-content.ts';

/** A link that an author wrote, as written. */
export interface WrittenLink extends Place {
  to: string;
  /** Whether it stands in Markdown and not in a field. */
  inProse: boolean;
  /** The page it stands on, where that page is the entry's own. */
  page?: string;
}

/** All links of the content to anywhere, in fields and in Markdown, reference style too. */
export function listLinks({ entries, quizFiles, example }: Content): WrittenLink[] {
  const files = [...entries, ...quizFiles].filter(({ readable }) => readable);
  return [
    ...files.flatMap((file) => linksInFields(file, jsonSchemaByKind[file.kind])),
    ...(example?.readable ? linksInFields(example, jsonSchemaBySingle['content/example.yaml']) : []),
    ...entries.filter(({ readable }) => readable).flatMap(linksInProse),
  ];
}

function linksInFields(entry: DataFile, schema: JsonSchema): WrittenLink[] {
  const fields = [...listFields(schema, entry.value)].filter((field) => field.role === 'address');
  return fields.map(({ path, value }) => ({
    to: value,
    inProse: false,
    file: entry.file,
    ...entry.locate(path),
  }));
}

function linksInProse(entry: Entry): WrittenLink[] {
  const page = addressOf(entry.kind, entry.id);
  const nodes: Nodes[] = entry.body ? [...listNodes(entry.body)] : [];
  const pictures = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  return nodes.flatMap((node) => {
    const isLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
    return isLink
      ? [
          {
            to: node.url,
            inProse: true,
            ...(page.includes('#') ? {} : { page }),
            file: entry.file,
            ...positionOf(node),
          },
        ]
      : [];
  });
}
