import { gapWords } from '../entry/core/item-words.ts';
import { gapNames } from '../schemas/item.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { toGateItem } from '../threshold/core/model.ts';
import { blank, type ThresholdStart } from '../threshold/core/start.ts';
import { getAddresses } from './addresses.ts';
import { getChecklists } from './checklists.ts';
import { getItems, type ListedItem } from './items.ts';

/** The list whose gates every threshold starts with. */
const startList = 'launch-gate';

const reads = [
  {
    to: '/guides/the-leaders-deployment-threshold/',
    title: 'Why one person fixes it',
  },
  {
    to: '/checklists/agent-and-tool-access/',
    title: 'Gates for agents and tools',
  },
  {
    to: '/checklists/launch-gate/',
    title: 'The same gates as a list',
  },
];

/** Few sheets hold words of before, and these come with the other checks. */
const toStart = (item: ListedItem) => toGateItem({ ...item, earlier: undefined });

/** The gates that a threshold starts with, by gap and in the order of the site, and where to read on. */
export async function getThresholdStart() {
  const [items, checklists, addresses] = await Promise.all([getItems(), getChecklists(), getAddresses()]);
  const full = checklists.find(({ id }) => id === startList);
  const light = checklists.find(({ id }) => id === full?.lighter?.list);
  const lists = {
    full: full?.items ?? [],
    ...(full?.lighter && light && { light: { ids: light.items, when: full.lighter.when } }),
  };
  const chosen = new Set([...lists.full, ...(lists.light?.ids ?? [])]);
  const start: ThresholdStart = { items: items.filter(({ id }) => chosen.has(id)).map(toStart), lists };
  const known = { start, items: new Map(start.items.map((item) => [item.id, item])) };
  const first = new Set(blank(known).gates.map(({ id }) => id));
  const shown = start.items.filter(({ id }) => first.has(id));
  return {
    ...{ start, shown },
    lighter: full?.lighter &&
      light && { to: addressOf('checklist', light.id), title: light.short, when: full.lighter.when },
    gaps: gapNames.map((gap) => ({ gap, name: gapWords[gap], items: shown.filter((item) => item.gap === gap) })),
    reads: reads.filter(({ to }) => exists(addresses, to)),
  };
}
export type ThresholdBegin = Awaited<ReturnType<typeof getThresholdStart>>;
