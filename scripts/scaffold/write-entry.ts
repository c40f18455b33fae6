import { kinds } from '../../src/site/core/kinds.ts';
import { jsonSchemaByKind } from '../content/editor-schemas.ts';
import { copyValues } from './copy-values.ts';
import type { Wish } from './read-request.ts';
import { nameSides, startValues } from './start-values.ts';
import { writeFields } from './write-fields.ts';

/** The text of a new entry: valid as it is, every field explained, everything to write marked TODO. */
export function writeEntry({ kind, slug, like, wanted }: Wish, today: string): string {
  const sides = nameSides(slug);
  const given = like ? copyValues(like, sides) : startValues({ kind, wanted }, sides);
  const spot = { name: kind, index: 0, explained: false, today, sides, given, wanted };
  const fields = writeFields(jsonSchemaByKind[kind], spot).join('\n');
  if (kinds[kind].extension === 'yaml')
    return `# yaml-language-server: $schema=../schemas/${kind}.schema.json\n${fields}\n`;
  return `---\n${fields}\n---\nTODO ${kind === 'faq' ? 'Write the answer here, in a few short paragraphs.' : 'Write the text here, in Markdown.'}\n`;
}
