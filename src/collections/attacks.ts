import { getCollection } from 'astro:content';
import { owaspLists } from '../attacks/core/owasp-risks.ts';
import { permission } from '../attacks/core/permission.ts';
import type { ApiAttackPack } from '../schemas/api-attack.ts';
import { attackFamilies, attackSeverities } from '../schemas/attack.ts';
import { addressOf } from '../site/core/kinds.ts';
import { findItems } from './items.ts';
import { site } from './site.ts';

/** All attack cases, each with the items that it tests: family by family, the worst first. */
export async function getAttacks() {
  const cases = (await getCollection('attacks')).map(async ({ id, data }) => ({
    ...data,
    id,
    address: addressOf('attack', id),
    tests: (await findItems(data.items)).map(({ address, title }) => ({ to: address, title })),
  }));
  return (await Promise.all(cases)).sort(
    (a, b) =>
      attackFamilies.indexOf(a.family) - attackFamilies.indexOf(b.family) ||
      attackSeverities.indexOf(a.severity) - attackSeverities.indexOf(b.severity) ||
      a.title.localeCompare(b.title),
  );
}
export type ListedAttack = Awaited<ReturnType<typeof getAttacks>>[number];

/** The edition of the pack: the day on which a case of it last changed. */
export const findEdition = (attacks: { changed: string }[]): string =>
  attacks
    .map(({ changed }) => changed)
    .sort()
    .at(-1) ?? '';

/** The pack as programs read it, by id. */
export async function getApiAttacks(): Promise<ApiAttackPack> {
  const attacks = await getAttacks();
  return {
    edition: findEdition(attacks),
    permission,
    lists: owaspLists,
    attacks: attacks
      .map(({ id, address, llm, agentic, tests: _, ...attack }) => ({
        id,
        address: site.address + address,
        ...attack,
        owasp: { llm, agentic },
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
