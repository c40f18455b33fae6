import { pages } from '../build/built-site.ts';

/** Addresses of all pages, the one that answers for missing pages included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of all comparisons; the first stands for them where a test looks at one. */
export const comparisons = pages
  .filter(({ html }) => html.includes('<table class="sides"'))
  .map(({ address }) => address);
export const comparison = comparisons[0] ?? '';

/** Every page at the top, and of those below each of them the last. */
export const onePerKind = [...new Map(addresses.map((address) => [folderOf(address), address])).values()];

function folderOf(address: string): string {
  return /^(.+\/)[^/]+\/$/.exec(address)?.[1]?.concat('*') ?? address;
}
