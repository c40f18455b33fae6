import type { APIRoute } from 'astro';
import { site } from '../../../../collections/site.ts';
import { type ApiFileName, apiFileSchemas, describeApiFile } from '../../../../schemas/api-files.ts';
import { apiSchemaAddress } from '../../../../site/core/api-addresses.ts';

export function getStaticPaths() {
  return Object.keys(apiFileSchemas).map((name) => ({ params: { name } }));
}

/** What a file of the API holds, as JSON Schema. */
export const GET: APIRoute = ({ params }) => {
  const name = params['name'] as ApiFileName;
  return new Response(`${JSON.stringify(describeApiFile(name, site.address + apiSchemaAddress(name)), null, 2)}\n`);
};
