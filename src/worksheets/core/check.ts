import { checkPerson } from '../../text/check-person.ts';
import { isDay } from '../../text/day.ts';
import { readNumber } from '../../text/read-number.ts';
import type { FormField } from './worksheet.ts';

/** What should be different in a field, and why; nothing where it is fine. What was typed stays in any case. */
export function checkField(field: Pick<FormField, 'kind' | 'from' | 'to' | 'whole'>, text: string): string | undefined {
  const { kind } = field;
  const typed = text.trim();
  if (typed === '') return undefined;
  if (kind === 'number') return checkNumber(typed) ?? checkSize(field, readNumber(typed));
  if (kind === 'day') return isDay(typed) ? undefined : 'Write the day as year, month and day, such as 2027-03-31.';
  return kind === 'person' ? checkPerson(typed) : undefined;
}

function checkNumber(typed: string): string | undefined {
  if (readNumber(typed) !== undefined) return undefined;
  return 'Write a number and nothing else, such as 250 or 0.5. The unit is beside the field.';
}

function checkSize({ from, to, whole }: Parameters<typeof checkField>[0], value = 0): string | undefined {
  if (value >= (from ?? value) && value <= (to ?? value) && (!whole || Number.isInteger(value))) return undefined;
  const [least, most] = [from, to].map((end) => end?.toLocaleString('en-US'));
  const range =
    least && most ? ` from ${least} to ${most}` : least ? ` of at least ${least}` : most ? ` up to ${most}` : '';
  return `Write a ${whole ? 'whole ' : ''}number${range}. Nothing else can be meant here.`;
}
