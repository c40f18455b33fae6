import type { APIRoute } from 'astro';
import { getCrosswalk } from '../../../collections/crosswalk.ts';
import { site } from '../../../collections/site.ts';
import { toCrosswalkCsv } from '../../../crosswalk/core/crosswalk-csv.ts';

/** The crosswalk as a table, for spreadsheets. */
export const GET: APIRoute = async () => new Response(toCrosswalkCsv((await getCrosswalk()).frameworks, site.address));
