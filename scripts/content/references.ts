import type { KindName } from '../../src/schemas/by-kind.ts';
import { jsonSchemaByKind } from './editor-schemas.ts';
import { listFields } from './fields.ts';
import type { Place } from './problems.ts';
import type { Entry } from './read-content.ts';

/** Lists that name entries, and the kind of entry they name. */
const kindNamedBy: Record<string, KindName> = { faqs: 'faq', sources: 'source' };

/** An entry that another entry names. */
export interface Reference extends Place {
  from: Entry;
  kind: KindName;
  id: string;
}

/** All places where an entry names another one by its id. */
export function listReferences(entries: Entry[]): Reference[] {
  return entries.flatMap((from) =>
    [...listFields(jsonSchemaByKind[from.kind], from.value)].flatMap(({ path, value }) => {
      const kind = kindNamedBy[String(path.at(-2))];
      return kind ? [{ from, kind, id: value, file: from.file, ...from.locate(path) }] : [];
    }),
  );
}
