import { stringify } from 'yaml';
import type { JsonSchema } from '../content/editor-schemas.ts';

/** What a sample may depend on besides its schema. */
export interface Spot {
  /** Name of the field, or of the list around it. */
  name: string;
  /** Place in the list around it. */
  index: number;
  /** Whether the fields here need no more words, because an earlier entry of the list had them. */
  explained: boolean;
  today: string;
  /** Ids of the two sides of a comparison; `says` and `side` repeat them. */
  sides: readonly [string, string];
  /** What is written already: the fields, entries or text here, where the new entry does not start empty. */
  given?: unknown;
  /** Optional fields that were asked for. */
  wanted?: ReadonlySet<string>;
}

/** A value that passes the schema and asks to be replaced. */
export function sampleValue(schema: JsonSchema, spot: Spot): string {
  const { name, index, today, given } = spot;
  if (given !== undefined && given !== null) return stringify(given, { lineWidth: 0 }).trimEnd();
  if (name === 'reviewBy') return addDays(today, 180);
  if (schema.format === 'date') return today;
  if (schema.format === 'uri') return 'https://todo.example/';
  if (schema.const !== undefined) return String(schema.const);
  if (schema.type === 'boolean') return 'false';
  if (schema.type === 'integer') return '1';
  // The ends of a scale, and all that lies between them. Moments of time come one after the other.
  if (schema.type === 'number') return { from: '0', to: '100', at: String(index * 10) }[name] ?? '1';
  if (schema.anyOf) return sampleValue(schema.anyOf.find((option) => option.const !== undefined) ?? {}, spot);
  if (schema.enum) return sampleChoice(schema.enum.map(String), index);
  if (schema.pattern?.startsWith('^\\/')) return '/';
  if (schema.pattern) return name === 'side' ? (spot.sides[index] ?? spot.sides[1]) : `todo-${name}-${letter(index)}`;
  const { minLength = 0 } = schema;
  return minLength <= 4
    ? 'TODO'
    : 'TODO write as much as the comment above says, in whole words'.padEnd(minLength, '.');
}

const letter = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

/** The tones come as pairs, and the neutral one fits any comparison. */
function sampleChoice(choices: string[], index: number): string {
  if (choices.includes('first')) return index === 0 ? 'first' : 'second';
  return choices[0] ?? '';
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
