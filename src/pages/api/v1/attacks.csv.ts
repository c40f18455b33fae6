import type { APIRoute } from 'astro';
import { toAttacksCsv } from '../../../attacks/core/attacks-csv.ts';
import { getApiAttacks } from '../../../collections/attacks.ts';

/** All attack cases as a table, for spreadsheets. */
export const GET: APIRoute = async () => new Response(toAttacksCsv(await getApiAttacks()));
