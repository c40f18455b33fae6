import { site } from '../../collections/site.ts';
import { recordSchemaAddress } from '../../quiz/core/record-json.ts';
import { describeDecisionRecord } from '../../schemas/decision-record.ts';

/** The format of a decision record, for programs that read one. */
export function GET(): Response {
  const schema = describeDecisionRecord(`${site.address}${recordSchemaAddress}`);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}
