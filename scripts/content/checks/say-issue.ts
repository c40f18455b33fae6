import type { z } from 'zod';
import type { JsonSchema } from '../editor-schemas.ts';
import { schemaAt } from '../fields.ts';
import type { Path } from '../parse-yaml.ts';
import type { ProblemId } from '../problems.ts';
import { didYouMean, suggest } from '../suggest.ts';

/** What a schema found, in sentences for an author. */
export interface Said {
  id: ProblemId;
  path: Path;
  /** Whether the name of the field is at fault, and not its value. */
  part: 'key' | 'value';
  /** The field that an unknown one most likely stands for. */
  meant?: Path;
  message: string;
  fix: string;
}

/** Stands where a schema has no sentence of its own. */
export const unsaid = 'unsaid';

/** Turns what zod found into sentences. */
export function sayIssue(issue: z.core.$ZodIssue, schema: JsonSchema): Said[] {
  const path = issue.path as Path;
  const at = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(at?.properties ?? {});
    return issue.keys.map((key) => ({
      id: 'unknown-field',
      path: [...path, key],
      part: 'key',
      ...sayUnknown(path, key, known),
    }));
  }
  const given = issue.input;
  const own = issue.message === unsaid ? undefined : issue.message;
  const what = at?.description;
  if (path.length > 0 && (given === undefined || given === null)) return [sayMissing(path, given, what)];
  const isDate = at?.format === 'date' || at?.anyOf?.some((option) => option.format === 'date');
  const fix = toSentence(
    isDate && typeof given === 'number'
      ? `write it in quotes: \`"${given}"\``
      : (own ?? fixFor(issue, at) ?? what ?? ''),
  );
  return [
    {
      id: isDate ? 'malformed-date' : 'invalid-value',
      path,
      part: 'value',
      message: sayValue(issue, nameOf(path)),
      fix,
    },
  ];
}

function sayUnknown(path: Path, key: string, known: string[]) {
  const near = suggest(key, known);
  const meant = near === undefined ? {} : { meant: [...path, near] };
  const fix = near ? `Rename it to \`${near}\`.` : `Remove it. Known fields here: ${known.join(', ')}.`;
  return { ...meant, message: `unknown field \`${key}\`${didYouMean(key, known)}`, fix };
}

function sayMissing(path: Path, given: unknown, what = ''): Said {
  const name = nameOf(path);
  const message = given === null ? `${name} is empty` : `missing field ${name}`;
  return { id: 'missing-field', path, part: 'key', message, fix: toSentence(`add ${name}${what && `: ${what}`}`) };
}

function sayValue(issue: z.core.$ZodIssue, name: string): string {
  const given = issue.input;
  if (issue.code === 'invalid_key') return `\`${String(issue.path.at(-1))}\` does not have the form of an id`;
  if (issue.code === 'custom' && (typeof given === 'object' || given === undefined))
    return `${name} does not fit the rest of the file`;
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(given)) return `${name} has ${count(given.length, 'entry', 'entries')}`;
    if (typeof given === 'string')
      return given === '' ? `${name} is empty` : `${name} has ${count(given.length, 'character')}`;
  }
  if (Array.isArray(given)) return `${name} is a list`;
  if (typeof given === 'object' && given !== null) return `${name} is a set of fields`;
  if (given === undefined || given === null) return `${name} is empty`;
  const close = issue.code === 'invalid_value' ? didYouMean(String(given), issue.values.map(String)) : '';
  return `${name} is ${typeof given === 'string' ? '' : `the ${typeof given} `}\`${String(given).slice(0, 80)}\`${close}`;
}

function fixFor(issue: z.core.$ZodIssue, at: JsonSchema | undefined): string | undefined {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'invalid_value') return `use one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `write at least ${sayBound(issue.minimum, issue.origin)}`;
  if (issue.code === 'too_big') return `write at most ${sayBound(issue.maximum, issue.origin)}`;
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string')
    return typeof issue.input === 'object' ? 'write one text' : `write it in quotes: \`"${String(issue.input)}"\``;
  if (issue.expected === 'array') return 'write a list: each entry on a line of its own, after `- `';
  if (issue.expected === 'object' || issue.expected === 'record')
    return `write fields${at?.properties ? `: ${Object.keys(at.properties).join(', ')}` : ''}`;
  return { boolean: 'write `true` or `false`', int: 'write a whole number', number: 'write a number' }[
    issue.expected as string
  ];
}

const sayBound = (bound: number | bigint, origin: string) =>
  origin === 'array'
    ? count(Number(bound), 'entry', 'entries')
    : origin === 'string'
      ? count(Number(bound), 'character')
      : String(bound);

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** A value of a file in words: its field, or its place in a list. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}` : `\`${last}\``;
}

const toSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
