import { isDay } from '../../text/day.ts';
import { readNumber } from '../../text/read-number.ts';
import type { FormField } from './worksheet.ts';

const several = /[/,;+&\n]|\s(and|or|with)\s/i;
const groups =
  /\b(teams?|squad|committee|board|department|division|group|council|unit|staff|office|everyone|everybody|nobody|all of us|we|management|engineering|operations|support|legal|compliance|vendor|supplier)\b/i;
const pending = /^(tbd|tba|todo|n\/?a|none|unknown|open|later|\?+|-+)$/i;

/** What should be different in a field, and why; nothing where it is fine. What was typed stays in any case. */
export function checkField(field: Pick<FormField, 'kind' | 'from' | 'to' | 'whole'>, text: string): string | undefined {
  const { kind } = field;
  const typed = text.trim();
  if (typed === '') return undefined;
  if (kind === 'number') return checkNumber(typed) ?? checkSize(field, readNumber(typed));
  if (kind === 'day') return isDay(typed) ? undefined : 'Write the day as year, month and day, such as 2027-03-31.';
  return kind === 'person' ? checkPerson(typed) : undefined;
}

function checkPerson(typed: string): string | undefined {
  if (pending.test(typed))
    return 'A name that is still to come is a finding. Leave the field empty until there is one.';
  if (several.test(typed))
    return 'This looks like more than one person. Name exactly one: two people wait for each other.';
  if (groups.test(typed)) return 'This looks like a group. Name one person in it who answers for it.';
  return undefined;
}

function checkNumber(typed: string): string | undefined {
  if (readNumber(typed) !== undefined) return undefined;
  return 'Write a number and nothing else, such as 250 or 0.5. The unit stands beside the field.';
}

function checkSize({ from, to, whole }: Parameters<typeof checkField>[0], value = 0): string | undefined {
  if (value >= (from ?? value) && value <= (to ?? value) && (!whole || Number.isInteger(value))) return undefined;
  const [least, most] = [from, to].map((end) => end?.toLocaleString('en-US'));
  const range =
    least && most ? ` from ${least} to ${most}` : least ? ` of at least ${least}` : most ? ` up to ${most}` : '';
  return `Write a ${whole ? 'whole ' : ''}number${range}. Nothing else can be meant here.`;
}
