import type { APIRoute } from 'astro';
import { getApiItems } from '../../collections/api.ts';
import { site } from '../../collections/site.ts';
import { apiSchemaAddress } from '../../site/core/api-addresses.ts';

export async function getStaticPaths() {
  return (await getApiItems()).map((item) => ({ params: { slug: item.id }, props: { item } }));
}

/** One item, for programs. */
export const GET: APIRoute = ({ props }) => {
  const head = { $schema: site.address + apiSchemaAddress('item'), version: 1 };
  return new Response(`${JSON.stringify({ ...head, ...props['item'] }, null, 2)}\n`);
};
