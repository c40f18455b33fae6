import type { JsonSchema } from '../content/editor-schemas.ts';
import { describeField } from './describe-field.ts';
import { type Spot, sampleValue } from './sample-value.ts';

/** The fields of a new entry as lines of YAML, each explained where it stands for the first time. */
export function writeFields(schema: JsonSchema, spot: Spot, indent = ''): string[] {
  const fields = Object.entries(schema.properties ?? {});
  return fields.flatMap(([name, field]) => {
    const comment = spot.explained ? [] : describeField(field, indent);
    const here = { ...spot, given: fieldOf(spot.given, name) };
    if (schema.required?.includes(name) || here.given !== undefined || isWanted(name, field, spot.wanted))
      return [...comment, ...writeField(name, field, here, indent)];
    return spot.explained ? [] : [...comment, `${indent}# ${name}: ${writeInline(field, { ...here, name })}`];
  });
}

/** Whether an optional field was asked for, or one that lies in it. */
function isWanted(name: string, field: JsonSchema, wanted: Spot['wanted']): boolean {
  if (!wanted || wanted.size === 0) return false;
  return wanted.has(name) || listNames(field).some((inner) => wanted.has(inner));
}

/** Names of all fields that lie in a value. */
export function listNames({ properties = {}, items }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [name, ...listNames(field)]);
  return [...own, ...(items ? listNames(items) : [])];
}

const fieldOf = (given: unknown, name: string | number) =>
  given !== null && typeof given === 'object' ? (given as Record<string | number, unknown>)[name] : undefined;

function writeField(name: string, field: JsonSchema, spot: Spot, indent: string): string[] {
  const inner = `${indent}  `;
  // An id is named after the list it stands in.
  const own = name === 'id' ? spot : { ...spot, name };
  if (field.properties) return [`${indent}${name}:`, ...writeFields(field, { ...spot, name }, inner)];
  if (field.additionalProperties)
    return [
      `${indent}${name}:`,
      ...spot.sides.map((side) => `${inner}${side}: ${sampleValue({}, { ...spot, given: fieldOf(spot.given, side) })}`),
    ];
  if (field.prefixItems)
    return [`${indent}${name}:`, ...field.prefixItems.map((item) => `${inner}- ${sampleValue(item, own)}`)];
  if (!field.items) return [`${indent}${name}: ${sampleValue(field, own)}`];
  const given = Array.isArray(spot.given) ? spot.given.length : 0;
  const items = Array.from({ length: given || (field.minItems ?? 1) }, (_, index) =>
    writeItem(field.items ?? {}, { ...spot, given: fieldOf(spot.given, index) }, { name, index }, inner),
  );
  return [`${indent}${name}:`, ...items.flat()];
}

function writeItem(
  item: JsonSchema,
  around: Spot,
  { name, index }: { name: string; index: number },
  indent: string,
): string[] {
  const spot = { ...around, name: uniqueName(name, around), index, explained: around.explained || index > 0 };
  if (!item.properties) return [`${indent}- ${sampleValue(item, spot)}`];
  const lines = writeFields(item, spot, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const comment = lines.slice(0, first).map((line) => `${indent}${line.trimStart()}`);
  return [...comment, `${indent}- ${lines[first]?.trimStart()}`, ...lines.slice(first + 1)];
}

/** Lists inside the second entry of a list need other ids than those inside the first. */
const uniqueName = (name: string, { index }: Spot) => (index > 0 ? `${name}-${index + 1}` : name);

function writeInline(field: JsonSchema, spot: Spot): string {
  if (field.items) return `[${writeInline(field.items, spot)}]`;
  if (!field.properties) return sampleValue(field, spot);
  const needed = Object.entries(field.properties).filter(([name]) => field.required?.includes(name));
  return `{ ${needed.map(([name, inner]) => `${name}: ${writeInline(inner, { ...spot, name })}`).join(', ')} }`;
}
