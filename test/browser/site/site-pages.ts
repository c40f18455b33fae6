import { type BuiltPage, elementsOf, pages, textOf } from '../../build/built-site.ts';

/** Addresses of all pages, the one that answers for missing pages included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of all comparisons; the first stands for them where a test looks at one. */
export const comparisons = pages
  .filter(({ html }) => html.includes('<table class="sides"'))
  .map(({ address }) => address);
export const comparison = comparisons[0] ?? '';

/** Pages of one kind lie in one folder and have the same styles; a page at the top is a kind of its own. */
function kindOf({ address, document }: BuiltPage): string {
  const folder = /^(.+\/)[^/]+\/$/.exec(address)?.[1];
  return folder ? `${folder}* ${elementsOf(document, 'style').map(textOf).join('')}` : address;
}

const kinds = [...Map.groupBy(pages, kindOf).values()];

/** Of each kind, the last page. */
export const onePerKind = kinds.map((kind) => kind.at(-1)?.address ?? '');

/**
 * Pages for what is slow to look at. Of up to six of a kind these are all. The others share their template with many,
 * so the longest, the shortest and the one in the middle stand for them.
 */
export const sampled = new Set(kinds.flatMap((kind) => chooseSample(kind)).map(({ address }) => address));

/**
 * Pages that share their template with so many that looking at some will do: one in eight, and not those of the sample.
 * The texts of the others differ, and the build tests read all of them.
 */
export const alsoVisited = kinds.flatMap((kind) =>
  kind
    .filter(({ address }) => !sampled.has(address))
    .filter((_, place, others) => others.length < 10 || place % 8 === 0)
    .map(({ address }) => address),
);

function chooseSample(kind: BuiltPage[]): BuiltPage[] {
  if (kind.length <= 6) return kind;
  const bySize = kind.toSorted((one, other) => one.html.length - other.html.length);
  return [0, Math.floor(bySize.length / 2), bySize.length - 1].flatMap((place) => bySize[place] ?? []);
}
