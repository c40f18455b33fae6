/** Numbers cited sources in the order of their first citation, as a reader meets them. */
export function numberSources(citations: (string[] | undefined)[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const id of citations.flatMap((ids) => ids ?? [])) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}
