import { exists } from '../../../src/site/core/addresses.ts';
import type { WrittenLink } from '../links.ts';
import type { Project } from '../project.ts';

/** Whether an address was public, is gone, and nothing says what became of it. */
export function isLost({ addresses, lockData }: Project, address: string): boolean {
  const [page = '', anchor] = address.split('#');
  const recorded = lockData?.addresses[page];
  if (!recorded || exists(addresses, address)) return false;
  if (!addresses.has(page)) return true;
  return anchor !== undefined && recorded.includes(anchor);
}

/** How many links name an address that is gone, or a place on a page that is gone. */
export function countLinksTo(links: readonly WrittenLink[], address: string): number {
  return links.filter(({ to }) => to === address || to.startsWith(`${address}#`)).length;
}

/** The page that a lost one most likely became: not on record, under the same folder, with most of its ids. */
export function findSuccessor({ addresses, lockData }: Project, page: string): string | undefined {
  const lost = lockData?.addresses[page] ?? [];
  const folder = page.replace(/[^/]+\/$/, '');
  const fresh = [...addresses].filter(([one]) => !lockData?.addresses[one] && one.replace(/[^/]+\/$/, '') === folder);
  const alike = fresh.filter(([, anchors]) => lost.filter((id) => anchors.has(id)).length * 2 >= lost.length);
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}
