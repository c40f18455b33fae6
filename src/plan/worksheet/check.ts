import { isDay } from '../../readiness/day.ts';
import type { SheetField } from './sheet.ts';

const several = /[/,;+&\n]|\s(and|or|with)\s/i;
const groups =
  /\b(teams?|squad|committee|board|department|division|group|council|unit|staff|office|everyone|everybody|nobody|all of us|we|management|engineering|operations|support|legal|compliance|vendor|supplier)\b/i;
const pending = /^(tbd|tba|todo|n\/?a|none|unknown|open|later|\?+|-+)$/i;

/** What should be different in a field, and why; nothing where it is fine. What was typed stays in any case. */
export function checkField({ kind }: Pick<SheetField, 'kind'>, text: string): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (kind === 'number') return checkNumber(typed);
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
  const isNumber = /^\d+([.,]\d+)?$|^\d{1,3}([, '’]\d{3})+(\.\d+)?$/.test(typed);
  return isNumber
    ? undefined
    : 'Write a number and nothing else, such as 250 or 0.5. The unit stands beside the field.';
}
