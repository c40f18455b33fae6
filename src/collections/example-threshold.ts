import type { Entries } from '../entry/core/entry.ts';
import { sayUnit, sayWanted } from '../entry/core/item-words.ts';
import type { Example } from '../schemas/example.ts';
import { findFingerprint } from '../threshold/core/fingerprint.ts';
import { judge } from '../threshold/core/judge.ts';
import { writeThresholdLink } from '../threshold/core/link.ts';
import { chooseGate, sortGates, type Threshold, toGateItem } from '../threshold/core/model.ts';
import { toSheetMarkdown } from '../threshold/core/sheet-markdown.ts';
import { getItems, type ListedItem } from './items.ts';
import { site } from './site.ts';

/** Where thresholds are set. */
const tool = '/readiness/threshold/';

/** The threshold of the invented case, with all that the tool makes of it. Its gates are those of a list. */
export async function resolveThreshold(step: Example['threshold'], system: Example['system'], gates: ListedItem[]) {
  const { about, decider, fixed, decides, own } = step;
  const items = new Map((await getItems()).map((item) => [item.id, toGateItem(item)]));
  const chosen = gates.map((item) => ({ ...chooseGate(toGateItem(item)), ...own[item.id] }));
  const { facts, kinds } = system;
  const threshold: Threshold = {
    ...{ about, decider, fixed, decides, gates: sortGates(chosen, items) },
    system: { facts, kinds },
  };
  const fingerprint = await findFingerprint(threshold, (bytes) => crypto.subtle.digest('SHA-256', bytes));
  return {
    ...step,
    fingerprint,
    markdown: toSheetMarkdown({ threshold, fingerprint, items, page: site.address + tool }),
    gates: threshold.gates.length,
    own: gates.flatMap((item) => (own[item.id] ? [{ item, ...sayOwn(item, own[item.id]) }] : [])),
    tool,
    link: tool + writeThresholdLink(threshold),
    judgeOn: (day: string, entries: Entries) => judge(threshold, items, entries, day),
  };
}
export type ExampleThreshold = Awaited<ReturnType<typeof resolveThreshold>>;

/** What a check says, what the leader made of it, and what it means here, in words. */
function sayOwn({ condition }: ListedItem, { value, note }: Example['threshold']['own'][string] = {}) {
  const say = (wanted: number) =>
    condition ? `${sayWanted({ ...condition, value: wanted })} ${sayUnit(condition.unit, wanted)}` : '';
  const says = condition ? say(condition.value) : 'No value';
  return { says, asks: value === undefined ? 'The same' : say(value), note: note ?? 'As the check says' };
}
