import type { APIRoute } from 'astro';
import { toItemMarkdown } from '../../checks/core/item-markdown.ts';
import { getApiItems } from '../../collections/api.ts';

export async function getStaticPaths() {
  return (await getApiItems()).map((item) => ({ params: { slug: item.id }, props: { item } }));
}

/** One item as Markdown, for planning documents. */
export const GET: APIRoute = ({ props }) => new Response(toItemMarkdown(props['item']));
