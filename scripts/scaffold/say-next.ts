import type { KindName } from '../../src/schemas/by-kind.ts';
import type { Addresses } from '../../src/site/core/addresses.ts';
import { kinds } from '../../src/site/core/kinds.ts';
import type { Wish } from './read-request.ts';

/** How many texts and ids of a new entry wait for their author. */
export const countPlaces = (text: string): number => text.match(/(?<!# .*)\btodo\b/gi)?.length ?? 0;

const renameSides =
  '   The sides are called `first` and `second` here. Give them ids of their own, in each `says` too; a name such as `a-vs-b` would have given them.';

/** What an author does after a new entry was written. */
export function sayNext({ kind, slug, like }: Wish, text: string, addresses: Addresses): string {
  const { folder, extension } = kinds[kind];
  const places = countPlaces(text);
  return [
    `wrote content/${folder}/${slug}.${extension}`,
    '',
    like
      ? `1. Rewrite the ${places} places that say TODO: after it stands the text of the other comparison, or the id. Take out what you have no use for.`
      : `1. Fill in the ${places} places that say TODO. The comment above each says what belongs there; a commented field is optional.`,
    ...(kind === 'comparison' && text.includes(' first: ') ? [renameSides] : []),
    `2. ${sayWayIn(kind, slug, addresses)}`,
    '3. npm run check      until then it names each TODO, and what is not linked or not on record yet: that is normal',
    '4. npm run generate   puts the new address and ids on record, for ever; it refuses while a TODO is left',
  ].join('\n');
}

function sayWayIn(kind: KindName, slug: string, addresses: Addresses): string {
  if (kind === 'faq')
    return `Add \`${slug}\` to the \`faqs\` of a comparison if its readers ask it. ${kinds.faq.page} lists it by itself.`;
  if (kind === 'source') return `Name \`${slug}\` in the \`sources\` of each text that rests on it.`;
  const hub = kinds[kind].page.replace('[slug]/', '');
  if (addresses.has(hub)) return `Nothing to link: ${hub} lists it by itself.`;
  if (hub === kinds[kind].page)
    return `The site has no page ${hub} that would show it. Keep it back until there is one.`;
  return `No page ${hub} lists it. Link to it from the \`related\` or \`next\` of an entry that leads there.`;
}
