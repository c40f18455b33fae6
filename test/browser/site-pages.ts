import { pages } from '../build/built-site.ts';

/** Addresses of all pages, the one that answers for missing pages included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of all comparisons; the first stands for them where a test looks at one. */
export const comparisons = pages
  .filter(({ html }) => html.includes('<table class="sides"'))
  .map(({ address }) => address);
export const comparison = comparisons[0] ?? '';

/** One address for each kind of page: what precedes the last part of its path is the same. */
export const onePerKind = [
  ...new Map(addresses.map((address) => [address.replace(/[^/]+\/?$/, ''), address])).values(),
];
