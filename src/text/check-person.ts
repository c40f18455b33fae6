const several = /[/,;+&\n]|\s(and|or|with)\s/i;
const groups =
  /\b(teams?|squad|committee|board|department|division|group|council|unit|staff|office|everyone|everybody|nobody|all of us|we|management|engineering|operations|support|legal|compliance|vendor|supplier)\b/i;
const pending = /^(tbd|tba|todo|n\/?a|none|unknown|open|later|\?+|-+)$/i;

/** What is wrong with a name where exactly one person has to be named; nothing where it is fine. */
export function checkPerson(typed: string): string | undefined {
  if (pending.test(typed))
    return 'A name that is still to come is a finding. Leave the field empty until there is one.';
  if (several.test(typed))
    return 'This looks like more than one person. Name exactly one: two people wait for each other.';
  if (groups.test(typed)) return 'This looks like a group. Name one person in it who answers for it.';
  return undefined;
}
