import type { APIRoute } from 'astro';
import { getChanges } from '../../collections/changes.ts';
import { site } from '../../collections/site.ts';
import { writeSecurityTxt } from '../../site/core/security-txt.ts';

/** The file is there only where the site names a contact. */
export async function getStaticPaths() {
  const changed = (await getChanges()).map(({ date }) => date);
  const text = writeSecurityTxt({ origin: site.address, contact: site.contact, changed });
  return text === undefined ? [] : [{ params: { name: 'security' }, props: { text } }];
}

/** Where to report a security problem. */
export const GET: APIRoute = ({ props }) => new Response(props['text']);
