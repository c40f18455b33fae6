import type { ApiAttackPack } from '../../schemas/api-attack.ts';
import { toCsv } from '../../text/csv.ts';

/** The columns of the pack, in their order. A promise: sheets and scripts read them. */
const columns = [
  ...['id', 'title', 'family', 'enters', 'applies', 'tried', 'must', 'observe', 'severity', 'items'],
  ...['owasp_llm_2026', 'owasp_agentic_2026', 'added', 'changed', 'address', 'edition'],
];

/** The attack cases as a table, one a line; what is a list in the JSON is joined by spaces. */
export function toAttacksCsv({ edition, attacks }: Pick<ApiAttackPack, 'edition' | 'attacks'>): string {
  const rows = attacks.map((attack) => [
    ...[attack.id, attack.title, attack.family, attack.enters, attack.applies.join(' '), attack.tried, attack.must],
    ...[attack.observe, attack.severity, attack.items.join(' '), attack.owasp.llm.join(' ')],
    ...[attack.owasp.agentic.join(' '), attack.added, attack.changed, attack.address, edition],
  ]);
  return toCsv([columns, ...rows]);
}
