import { site } from '../../collections/site.ts';
import { thresholdSchemaAddress } from '../../exchange/core/exports/threshold-format.ts';
import { describeThreshold2 } from '../../schemas/threshold-2.ts';

/** The format of a threshold sheet, for programs that read one. */
export function GET(): Response {
  const schema = describeThreshold2(`${site.address}${thresholdSchemaAddress}`);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}
