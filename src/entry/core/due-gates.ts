import { type DueItem, isDue, isForKind } from './is-due.ts';
import { type SystemRecord, type SystemRow, surelyFits } from './system.ts';

/** The lists that gates are chosen from. */
export interface GateLists {
  /** Ids of the gates for any system. */
  full: readonly string[];
  /** Those that are enough where it is known that a row fits: for small releases that are easily taken back. */
  light?: { ids: readonly string[]; when: SystemRow };
  /** Checks by id, in the order of the site. */
  items: ReadonlyMap<string, DueItem & { gate: boolean }>;
}

/** The gates that are due for a system. */
export interface DueGates {
  ids: string[];
  /** Whether the light list was enough. */
  light: boolean;
}

/**
 * Chooses the gates of a system: of the full list, or of the light one where its row surely fits, those that are due, and
 * then all others that are due for the kinds it is of.
 */
export function listDueGates(system: SystemRecord, { full, light, items }: GateLists): DueGates {
  const isLight = light !== undefined && surelyFits(system, light.when);
  const listed = isLight ? light.ids : full;
  const ofKind = [...items].filter(([, item]) => item.gate && isForKind(item, system)).map(([id]) => id);
  const ids = [...new Set([...listed, ...ofKind])].filter((id) => {
    const item = items.get(id);
    return item !== undefined && isDue(item, system);
  });
  return { ids, light: isLight };
}
