import type { Entries } from '../../entry/core/entry.ts';

/** The owners that were entered, each once, whether with capital letters or without, in the order of the alphabet. */
export function listOwners(entries: Entries): string[] {
  const spelled = new Map<string, string>();
  for (const { owner = '' } of Object.values(entries)) {
    const name = owner.trim();
    if (name !== '' && !spelled.has(name.toLowerCase())) spelled.set(name.toLowerCase(), name);
  }
  return [...spelled.values()].sort((a, b) => a.localeCompare(b));
}
