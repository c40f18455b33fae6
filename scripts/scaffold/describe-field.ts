import type { JsonSchema } from '../content/editor-schemas.ts';

const width = 110;

/** The comment lines above a field: what belongs there and how much of it. */
export function describeField(schema: JsonSchema, indent: string): string[] {
  const sentences = [schema.description, sayLimit(schema)].filter((sentence) => sentence !== undefined);
  return wrap(sentences.join(' '), width - indent.length - 2).map((line) => `${indent}# ${line}`);
}

function sayLimit({
  enum: choices,
  items,
  maxItems,
  maxLength,
  minItems,
  minLength,
  type,
}: JsonSchema): string | undefined {
  if (choices) return `One of: ${choices.join(', ')}.`;
  if (type === 'string' && maxLength !== undefined && (minLength ?? 0) <= 1) return `At most ${maxLength} characters.`;
  if (!items || minItems === undefined || (minItems === 1 && maxItems === undefined)) return undefined;
  if (minItems === maxItems) return `Exactly ${minItems}.`;
  return maxItems === undefined ? `At least ${minItems}.` : `${minItems} to ${maxItems}.`;
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
