import type { APIRoute } from 'astro';
import { getApiChecklists, getApiGaps, getApiItems } from '../../../collections/api.ts';
import { getApiDuties } from '../../../collections/duties.ts';
import { site } from '../../../collections/site.ts';
import { apiSchemaAddress } from '../../../site/core/api-addresses.ts';

export async function getStaticPaths() {
  const [items, checklists, gaps, duties] = await Promise.all([
    getApiItems(),
    getApiChecklists(),
    getApiGaps(),
    getApiDuties(),
  ]);
  return [
    { params: { name: 'items' }, props: { items } },
    { params: { name: 'checklists' }, props: { checklists } },
    { params: { name: 'gaps' }, props: { gaps } },
    { params: { name: 'duties' }, props: { duties } },
  ];
}

/** All items, checklists, gaps or duties, for programs. */
export const GET: APIRoute = ({ params, props }) => {
  const head = { $schema: site.address + apiSchemaAddress(params['name'] as 'items'), version: 1 };
  return new Response(`${JSON.stringify({ ...head, ...props }, null, 2)}\n`);
};
