import type { KindName } from '../../src/schemas/by-kind.ts';
import { kinds } from '../../src/site/core/kinds.ts';
import { jsonSchemaByKind } from '../content/editor-schemas.ts';
import { writeFields } from './write-fields.ts';

/** The text of a new entry: valid as it is, every field explained, everything to write marked TODO. */
export function writeEntry(kind: KindName, today: string): string {
  const fields = writeFields(jsonSchemaByKind[kind], { name: kind, index: 0, explained: false, today }).join('\n');
  if (kinds[kind].extension === 'yaml')
    return `# yaml-language-server: $schema=../schemas/${kind}.schema.json\n${fields}\n`;
  return `---\n${fields}\n---\nTODO ${kind === 'faq' ? 'Write the answer here, in a few short paragraphs.' : 'Write the text here, in Markdown.'}\n`;
}
