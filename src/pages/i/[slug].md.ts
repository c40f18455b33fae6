import type { APIRoute } from 'astro';
import { getApiItems } from '../../collections/api.ts';
import { toItemMarkdown } from '../../readiness/item-markdown.ts';

export async function getStaticPaths() {
  return (await getApiItems()).map((item) => ({ params: { slug: item.id }, props: { item } }));
}

/** One item as Markdown, for planning documents. */
export const GET: APIRoute = ({ props }) => new Response(toItemMarkdown(props['item']));
