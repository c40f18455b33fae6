/** A fragment without what mail and chats do to links: escaped as a whole, `&amp;`, the end of a sentence behind it. */
export function cleanFragment(fragment: string): string {
  const text = fragment
    .replace(/^#/, '')
    .replaceAll('&amp;', '&')
    // Looking back lets it begin at the first of many such signs only, which no engine then tries one by one.
    .replace(/(?<![)\]}.,;:!?'"*»”’])[)\]}.,;:!?'"*»”’]+$/, '');
  if (text.includes('=') || !/%3d/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
