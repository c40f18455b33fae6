import type { JsonSchema } from './editor-schemas.ts';

/**
 * Whether all ids of a value can be found: lists are lists, nothing with an id lacks it, and no list or set of fields
 * stands under a name that the schema does not know. Where not, an id may only seem to be gone.
 */
export function isWhole(schema: JsonSchema, value: unknown): boolean {
  const { items, properties, required = [] } = schema;
  if (items) return Array.isArray(value) && value.every((item) => isWhole(items, item));
  if (!properties) return true;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const given = value as Record<string, unknown>;
  const lacks = required.some((name) => given[name] === undefined && (name === 'id' || isNested(properties[name])));
  if (lacks || (required.includes('id') && typeof given['id'] !== 'string')) return false;
  return Object.entries(given).every(([name, inner]) => {
    const known = properties[name];
    return known ? isWhole(known, inner) : typeof inner !== 'object';
  });
}

const isNested = (schema: JsonSchema | undefined) => schema?.items !== undefined || schema?.properties !== undefined;
