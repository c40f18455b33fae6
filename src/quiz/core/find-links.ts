/** A link in a line, with the words beside it that may be a name. */
export interface FoundLink {
  name: string;
  /** What follows the #, or nothing where the link has no such part. */
  fragment?: string;
}

/** Words beside a link that are longer are no name, and what cleans them takes its time with many signs. */
const longestName = 400;

const link = /(?:https?:\/\/|(?<![\w-]|[\w-]\.)(?:[\w-]+\.)+[\w-]+(?::\d+)?\/|\/quiz\/|#v=\d|\bv=\d+&)[^\s<>"“”„|]*/gi;

/** Finds the links of a line, as chats, mails, lists and Markdown write them. */
export function findLinks(line: string): FoundLink[] {
  const plain = line
    .replaceAll('&amp;', '&')
    .replace(/\[([^\]]{0,200})\]\(<?([^\s>[]+?)>?\)/g, (_, words: string, to: string) =>
      words.includes('/') ? to : `${words} ${to}`,
    );
  const found = [...plain.matchAll(link)];
  let end = 0;
  const links = found.map(({ 0: text, index }) => {
    const before = plain.slice(end, index);
    end = index + text.length;
    const fragment = readFragment(text.replace(/(?<![)\].,;:!?'*_»”’])[)\].,;:!?'*_»”’]+$/, ''));
    return { name: cleanName(before), ...(fragment === undefined ? {} : { fragment }) };
  });
  const [only, another] = links;
  if (only && !another && only.name === '') only.name = cleanName(plain.slice(end));
  return links;
}

/** The part that holds the answers; mail filters wrap a link into one of their own. */
function readFragment(text: string): string | undefined {
  const wrapped = /(?:%23|#)(v%3d[^&#]*)/i.exec(text)?.[1];
  if (wrapped !== undefined)
    try {
      return `#${decodeURIComponent(wrapped)}`;
    } catch {
      return undefined;
    }
  const fragment = /^v=/i.test(text) ? text : text.slice(text.indexOf('#') + 1 || text.length);
  return fragment === '' ? undefined : `#${fragment}`;
}

/** Takes away list marks, the time that chats put first, and what joins a name to a link. */
function cleanName(words: string): string {
  return words
    .slice(0, longestName)
    .replace(/^[\s>*•·+\-–—|]+/, '')
    .replace(/^\d+[.)]\s+/, '')
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/^[\s"'“„‘*_|<]+/, '')
    .replace(/(?:[\s"'”“’*_|<:;,=\-–—→(]|[-=]>)+$/, '')
    .replace(/^\((.*)\)$/, '$1');
}
