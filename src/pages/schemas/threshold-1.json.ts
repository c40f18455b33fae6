import { site } from '../../collections/site.ts';
import { oldThresholdSchemaAddress } from '../../exchange/core/exports/threshold-format.ts';
import { describeThreshold } from '../../schemas/threshold.ts';

/** The format of a threshold sheet, for programs that read one. */
export function GET(): Response {
  const schema = describeThreshold(`${site.address}${oldThresholdSchemaAddress}`);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}
