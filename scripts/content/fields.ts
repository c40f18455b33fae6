import { addressSchema, idSchema } from '../../src/schemas/shared.ts';
import { type JsonSchema, toJsonSchema } from './editor-schemas.ts';
import type { Path } from './parse-yaml.ts';

/** What a string in the data is for, as its schema tells. */
export type Role = 'text' | 'address' | 'id' | 'day' | 'url' | 'choice';

/** A string in the data of an entry. */
export interface Field {
  path: Path;
  role: Role;
  value: string;
}

const addressPattern = toJsonSchema(addressSchema).pattern;
const idPattern = toJsonSchema(idSchema).pattern;

/** All strings of a value that its schema knows, with what they are for. Wrong values are passed over: other checks name them. */
export function* listFields(schema: JsonSchema, value: unknown, path: Path = []): Generator<Field> {
  if (typeof value === 'string') {
    const role = roleOf(schema);
    if (role) yield { path, role, value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (schema.items) yield* listFields(schema.items, item, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      const known = schema.properties?.[name] ?? schema.additionalProperties;
      if (typeof known === 'object') yield* listFields(known, item, [...path, name]);
    }
  }
}

/** The schema of the value at a path. */
export function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => {
    if (typeof step === 'number') return at?.items;
    const others = at?.additionalProperties;
    return at?.properties?.[step] ?? (typeof others === 'object' ? others : undefined);
  }, schema);
}

function roleOf(schema: JsonSchema): Role | undefined {
  if (schema.anyOf) return schema.anyOf.some((option) => option.format === 'date') ? 'day' : 'choice';
  if (schema.enum || schema.const !== undefined) return 'choice';
  if (schema.format === 'date') return 'day';
  if (schema.format === 'uri') return 'url';
  if (schema.pattern === addressPattern) return 'address';
  if (schema.pattern === idPattern) return 'id';
  if (schema.pattern) return 'choice';
  return schema.type === 'string' ? 'text' : undefined;
}
