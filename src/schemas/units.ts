import { z } from 'zod';

/** What a number in a unit can be. */
interface Reach {
  from: number;
  to?: number;
  /** Whether it is counted whole. */
  whole?: true;
}

const share: Reach = { from: 0, to: 100 };
const size: Reach = { from: 0 };
const count: Reach = { from: 0, whole: true };
const listed = (names: readonly string[], reach: Reach) => names.map((name): [string, Reach] => [name, reach]);

/** Every unit that the content may use, with what can be true in it. A new one is added here, and spelled in one way. */
const reaches = new Map<string, Reach>([
  ...listed(['percent', 'percent of cases', 'percentage points'], share),
  ...listed(['seconds', 'minutes', 'hours', 'days', 'working days', 'weeks', 'months'], size),
  ...listed(['requests a minute', 'times the expected peak', 'times the rate that uses up the budget'], size),
  ["on Cohen's kappa", { from: -1, to: 1 }],
  ...listed(['person', 'people', 'cases', 'runs', 'times', 'uses', 'effects', 'incidents', 'redirects'], count),
  ...listed(['answers', 'outputs', 'records', 'requests', 'values', 'layers', 'steps', 'tasks', 'threshold'], count),
]);

/** One of the units. */
export const unitSchema = z
  .enum([...reaches.keys()] as [string, ...string[]])
  .describe('The unit, one of those in `src/schemas/units.ts`, such as *percent* or *minutes*.');

/** What is wrong with a number in a unit, as what would be right; nothing where it can be true. A mean may lie between what is counted whole. */
export function doubtNumber(unit: string, number: number, { between = false } = {}): string | undefined {
  const { from, to, whole } = reaches.get(unit) ?? { from: Number.NEGATIVE_INFINITY };
  if (whole && !between && !Number.isInteger(number)) return `write a whole number: \`${unit}\` are counted`;
  if (number >= from && number <= (to ?? number)) return undefined;
  return `write a number ${to === undefined ? `of at least ${from}` : `from ${from} to ${to}`}: nothing else can be true in \`${unit}\``;
}

/** What a field in a unit has to say of its numbers, as what would be right; nothing where it does. */
export function doubtField(
  unit: string,
  { from, to, whole }: { [end in 'from' | 'to']?: number | undefined } & { whole?: boolean | undefined },
): string | undefined {
  const reach = reaches.get(unit);
  if (reach?.whole && !whole) return `add \`whole: true\`: \`${unit}\` are counted`;
  if (reach?.to !== undefined && to === undefined)
    return `add \`from: ${from ?? reach.from}\` and \`to: ${reach.to}\`: nothing else can be true in \`${unit}\``;
  return [from, to].flatMap((end) => (end === undefined ? [] : (doubtNumber(unit, end) ?? [])))[0];
}
