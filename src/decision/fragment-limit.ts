/** The longest fragment that is read, in characters: links of all checks with long notes are shorter. */
export const longestFragment = 16 * 1024;

/** The longest text and the largest file that are read. */
export const longestText = 2_000_000;

/** What to say of a longer fragment. */
export const tooLongLink =
  'This link is far longer than any link of this site, so it was not read. Ask for it again, or for a file.';

/** The fragment of a text that is nothing but a link; nothing where it is none. */
export function findFragment(text: string): string | undefined {
  const link = text.trim();
  const start = link.indexOf('#');
  return start === -1 || start === link.length - 1 || /\s/.test(link) ? undefined : link.slice(start);
}
