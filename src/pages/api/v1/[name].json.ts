import type { APIRoute } from 'astro';
import { getApiChecklists, getApiGaps, getApiItems } from '../../../collections/api.ts';
import { getApiAttacks } from '../../../collections/attacks.ts';
import { getApiCrosswalk } from '../../../collections/crosswalk.ts';
import { getApiDuties } from '../../../collections/duties.ts';
import { site } from '../../../collections/site.ts';
import type { ApiFileName } from '../../../schemas/api-files.ts';
import { apiSchemaAddress } from '../../../site/core/api-addresses.ts';

export async function getStaticPaths() {
  const [items, checklists, gaps, attacks, duties] = await Promise.all([
    getApiItems(),
    getApiChecklists(),
    getApiGaps(),
    getApiAttacks(),
    getApiDuties(),
  ]);
  return [
    { params: { name: 'items' }, props: { items } },
    { params: { name: 'checklists' }, props: { checklists } },
    { params: { name: 'gaps' }, props: { gaps } },
    { params: { name: 'attacks' }, props: attacks },
    { params: { name: 'duties' }, props: { duties } },
    { params: { name: 'crosswalk' }, props: await getApiCrosswalk() },
  ];
}

/** All items, checklists, gaps, attack cases, duties or the crosswalk, for programs. */
export const GET: APIRoute = ({ params, props }) => {
  const head = { $schema: site.address + apiSchemaAddress(params['name'] as ApiFileName), version: 1 };
  return new Response(`${JSON.stringify({ ...head, ...props }, null, 2)}\n`);
};
