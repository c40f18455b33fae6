import type { APIRoute } from 'astro';
import { getGuides } from '../../../collections/guides.ts';
import { site } from '../../../collections/site.ts';
import { listFiles } from '../../../guides/core/guide-files.ts';

export async function getStaticPaths() {
  const guides = await getGuides();
  return guides.flatMap(({ id, address, data }) =>
    listFiles(data, site.address + address).map(({ name, text }) => ({
      params: { slug: id, file: name },
      props: { text },
    })),
  );
}

/** What readers download from a guide: its annex as text, or a table as CSV. */
export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
