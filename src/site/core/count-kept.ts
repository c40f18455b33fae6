/**
 * Counts the checks for which something is kept in a storage. Runs from its own source before the first paint of every
 * page, so it uses nothing from outside. Whoever emptied a check still has its record, without a text in it.
 */
export function countKept(storage: Record<string, string>): number {
  const isKept = (key: string) =>
    /^item-[^/]+$/.test(key) || (/^idea-1\/item-./s.test(key) && storage[key]?.includes('"is":'));
  return Object.keys(storage).filter(isKept).length;
}
