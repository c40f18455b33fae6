/** The longest fragment that is read, and so the longest that is written, in characters. */
export const longestFragment = 16 * 1024;

/** The longest text that is read, in characters, and the largest file, in bytes. */
export const longestText = 2_000_000;

/** What to say of a longer fragment. */
export const tooLongLink =
  'This link is far longer than any link of this site, so it was not read. Ask for it again, or for a file.';

/** Whether a fragment may stand in a link: whoever opens it is refused a longer one. */
export const fitsLink = (fragment: string): boolean => fragment.length <= longestFragment;
