import type { KindName } from '../../src/schemas/by-kind.ts';
import { jsonSchemaByKind } from './editor-schemas.ts';
import { listFields } from './fields.ts';
import type { Place } from './problems.ts';
import type { Content } from './read-content.ts';

/** Fields that name entries, and the kind of entry they name. */
const kindNamedBy: Record<string, KindName> = {
  faqs: 'faq',
  sources: 'source',
  comparison: 'comparison',
  see: 'term',
  items: 'item',
};

/** An entry that another entry names. */
export interface Reference extends Place {
  kind: KindName;
  id: string;
}

/** All places where an entry names another one by its id. */
export function listReferences({ entries, quizFiles }: Content): Reference[] {
  return [...entries, ...quizFiles].flatMap((from) =>
    [...listFields(jsonSchemaByKind[from.kind], from.value)].flatMap(({ path, value }) => {
      const [field, place] = path.slice(path.length > 1 ? -2 : -1);
      // Below `when`, a question of a quiz may have the name of such a field.
      const isList = typeof place === 'number' && !path.includes('when');
      const kind = isList || path.length === 1 ? kindNamedBy[String(field)] : undefined;
      return kind ? [{ kind, id: value, file: from.file, ...from.locate(path) }] : [];
    }),
  );
}
