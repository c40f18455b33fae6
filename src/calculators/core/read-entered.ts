import { isTwofold } from '../../entry/core/measured.ts';
import { readNumber } from '../../text/read-number.ts';
import { checkField } from '../../worksheets/core/check.ts';
import type { Field, Values } from './calculator.ts';

/** What was typed, by the names of fields. */
export type Typed = Readonly<Record<string, string>>;

/** What should be different in a field; nothing where it is fine or empty. */
export const checkTyped = ({ from = 0, to, whole }: Field, text: string): string | undefined =>
  checkField({ kind: 'number', from, whole: whole ?? false, ...(to !== undefined && { to }) }, text);

/** How a number was read that may be meant in two ways, such as 1.500; nothing for any other. */
export function sayReading(text: string): string | undefined {
  const number = readNumber(text);
  if (number === undefined || !isTwofold(text)) return undefined;
  return `Read as ${number.toLocaleString('en-US', { maximumFractionDigits: 3 })}.`;
}

/** The numbers among what was typed. A field that is empty or wrong gives none. */
export function readEntered(fields: readonly Field[], typed: Typed): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = typed[field.name] ?? '';
      const number = readNumber(text);
      return number === undefined || checkTyped(field, text) ? [] : [[field.name, number]];
    }),
  );
}
