import { site } from '../../collections/site.ts';
import { planSchemaAddress } from '../../exchange/core/exports/plan-format.ts';
import { describePlan } from '../../schemas/plan.ts';

/** The format of a plan, for programs that read one. */
export function GET(): Response {
  return new Response(`${JSON.stringify(describePlan(`${site.address}${planSchemaAddress}`), null, 2)}\n`);
}
