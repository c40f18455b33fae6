/** Checks that have all words of a query: those with a fitting title or id first, then those where it is in what they ask for or why. `textOf` gives that text as far as it is known. */
export function findChecks<T extends { id: string; title: string }>(
  items: readonly T[],
  query: string,
  textOf: (id: string) => string,
): T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string, id: string) => words.every((word) => id === word || text.toLowerCase().includes(word));
  const inTitle = items.filter(({ id, title }) => has(title, id));
  const inText = items.filter((item) => !inTitle.includes(item) && has(`${item.title} ${textOf(item.id)}`, item.id));
  return [...inTitle, ...inText];
}
