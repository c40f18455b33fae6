import { jsonSchemaByKind } from '../content/editor-schemas.ts';
import { listFields, schemaAt } from '../content/fields.ts';
import type { Path } from '../content/parse-yaml.ts';

type Fields = Record<string | number, unknown>;

/** What is true of the other comparison only: what it rests on, its case, its questions, and where it leads. */
const ownOfTheOther = new Set(['faqs', 'faqsIntro', 'flow', 'implies', 'more', 'proof', 'reads', 'related', 'sources']);

/** The texts of a comparison as the start of another one: each marked to be rewritten, each id to be chosen anew. */
export function copyValues(original: unknown, sides: readonly [string, string]): unknown {
  const schema = jsonSchemaByKind.comparison;
  const copy = without(original) as Fields;
  const before = (copy['sides'] as { id: string }[]).map(({ id }) => id);
  for (const { path, role, value } of [...listFields(schema, copy)]) {
    const name = path.at(-1);
    const index = role === 'id' ? before.indexOf(value) : -1;
    if (name === 'reviewed' || name === 'reviewBy') put(copy, path, undefined);
    else if (index >= 0 && (name === 'side' || isSide(path))) put(copy, path, sides[index]);
    else if (role === 'id') put(copy, path, `todo-${value}`.slice(0, 60));
    else if (role === 'text') put(copy, path, mark(value, schemaAt(schema, path)?.maxLength));
  }
  return renameKeys(copy, new Map(before.map((id, index) => [id, sides[index] ?? id])));
}

const isSide = (path: Path) => path[0] === 'sides' && path.length === 3;

function mark(text: string, most = Number.POSITIVE_INFINITY): string {
  const marked = `TODO ${text}`;
  return marked.length <= most ? marked : `${marked.slice(0, most - 1)}…`;
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !ownOfTheOther.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner)]));
}

function put(fields: Fields, path: Path, value: unknown): void {
  const around = path.slice(0, -1).reduce<Fields>((at, step) => at[step] as Fields, fields);
  around[path.at(-1) ?? ''] = value;
}

/** Each `says` has one text for each side, under its id. */
function renameKeys(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => renameKeys(inner, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'says'
        ? Object.fromEntries(Object.entries(inner as object).map(([side, text]) => [names.get(side) ?? side, text]))
        : renameKeys(inner, names),
    ]),
  );
}
