import type { Lock, Tombstone } from '../../schemas/lock.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';
import { addressOf } from './kinds.ts';

/** What a page says about an id that was on it once. */
export interface AnchorTombstone extends Omit<Tombstone, 'address'> {
  id: string;
}

/** What the address of a page that is gone says. */
export interface PageTombstone extends Omit<Tombstone, 'address'> {
  path: string;
  /** Each id that the page had, with the best place to go on from there; none where it was withdrawn. */
  anchors: { id: string; to: string[] }[];
}

/** Tombstones of ids for the page at a path: those of the page itself, and of pages that moved to it. */
export function listAnchorTombstones(tombstones: Tombstone[], path: string): AnchorTombstone[] {
  const arrived = tombstones
    .filter(({ became, to }) => became === 'moved' && to[0] === path)
    .map(({ address }) => address);
  return tombstones.flatMap(({ address, ...rest }) => {
    const [page = '', id] = address.split('#');
    return id !== undefined && (page === path || arrived.includes(page)) ? [{ id, ...rest }] : [];
  });
}

/** Tombstones of whole pages. */
export function listPageTombstones({ addresses, tombstones }: Lock): PageTombstone[] {
  return tombstones
    .filter(({ address }) => !address.includes('#'))
    .map(({ address, ...rest }) => {
      const own = new Map(listAnchorTombstones(tombstones, address).map(({ id, to }) => [id, to]));
      const ids = [...new Set([...(addresses[address] ?? []), ...own.keys()])];
      const successorsOf = (id: string) =>
        rest.to.filter((page) => addresses[page]?.includes(id)).map((page) => `${page}#${id}`);
      const anchors = ids.map((id) => {
        const exact = own.get(id) ?? successorsOf(id);
        return { id, to: exact.length > 0 ? exact : rest.to };
      });
      return { path: address, ...rest, anchors };
    });
}

/** Items that are gone, for plans that still hold them. */
export function listRetiredItems(tombstones: Tombstone[]): RetiredItem[] {
  return tombstones.flatMap(({ address, was, why, to, on }) => {
    const [id] = address.split('/').filter(Boolean).slice(-1);
    return id && address === addressOf('item', id) ? [{ id, ...(was && { was }), why, to, on }] : [];
  });
}

/** Lines of a `_redirects` file: one for each page that moved, or was merged, into exactly one other. */
export function listRedirects(tombstones: Tombstone[]): string[] {
  return tombstones.flatMap(({ address, became, to }) => {
    const [successor, ...others] = to;
    const whole = !address.includes('#') && (became === 'moved' || became === 'merged');
    return whole && successor !== undefined && others.length === 0 ? [`${address} ${successor} 301`] : [];
  });
}
