/** The fragment of a text that is nothing but a link; nothing where it is none. */
export function findFragment(text: string): string | undefined {
  const link = text.trim();
  const start = link.indexOf('#');
  return start === -1 || start === link.length - 1 || /\s/.test(link) ? undefined : link.slice(start);
}
