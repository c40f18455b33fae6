import { site } from '../collections/site.ts';

/** Everything may be indexed; here is the map. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap-index.xml\n`);
}
