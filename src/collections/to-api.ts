import { sayCondition } from '../entry/core/item-words.ts';
import type { ApiChecklist, ApiGap, ApiItem } from '../schemas/api.ts';
import type { Checklist } from '../schemas/checklist.ts';
import type { Gap } from '../schemas/gap.ts';
import type { GapName, Item } from '../schemas/item.ts';
import type { Link } from '../schemas/shared.ts';
import type { Source } from '../schemas/source.ts';
import { itemTwins } from '../site/core/api-addresses.ts';
import { addressOf } from '../site/core/kinds.ts';

/** A work as others cite it. */
type CitedWork = Pick<Source, 'title' | 'by' | 'url'> & { id: string };

/** What an item has around it. */
export interface ItemSurroundings {
  /** The address of the site. */
  site: string;
  sources: CitedWork[];
  /** Links to pages that exist. */
  related: Link[];
  /** Ids of the checklists that hold it, in their order. */
  checklists: string[];
}

/** An item as programs read it. */
export function toApiItem(id: string, item: Item, { site, sources, related, checklists }: ItemSurroundings): ApiItem {
  const { title, gap, done, why, how, evidence, condition, gate, due, waiver, last, effort, when, role, applies } =
    item;
  const twins = itemTwins(id);
  return {
    id,
    address: site + addressOf('item', id),
    json: site + twins.json,
    markdown: site + twins.markdown,
    title,
    gap,
    done,
    why,
    how,
    evidence,
    ...(condition && { condition: { ...condition, says: sayCondition(condition) } }),
    gate,
    ...(due && { due }),
    ...(waiver && { waiver }),
    ...(last && { last }),
    effort,
    when,
    role,
    applies,
    sources: sources.map((source) => toApiSource(source, site)),
    related: related.map((link) => ({ address: site + link.to, title: link.title })),
    checklists,
    revision: item.revision,
    wording: item.wording,
    ...(item.earlier && { earlier: item.earlier }),
    added: item.added,
  };
}

/** A work that something cites, as programs read it. */
export function toApiSource({ id, title, by, url }: CitedWork, site: string) {
  return { id, title, by, ...(url && { url }), address: site + addressOf('source', id) };
}

/** A checklist as programs read it. */
export function toApiChecklist(id: string, checklist: Checklist, site: string): ApiChecklist {
  const { title, short, use, notFor, takes, room, outcome, items, lighter } = checklist;
  const said = { title, short, use, notFor, takes, room, outcome, items, ...(lighter && { lighter }) };
  return { id, address: site + addressOf('checklist', id), ...said };
}

/** A gap as programs read it, with the ids of the items that close it. */
export function toApiGap(id: GapName, gap: Gap, items: string[], site: string): ApiGap {
  const { title, short, glance, assessment } = gap;
  const address = site + addressOf('gap', id);
  return {
    id,
    address,
    title,
    short,
    glance,
    assessment: { name: assessment.name, address: `${address}#${assessment.id}`, settles: assessment.settles },
    items,
  };
}
