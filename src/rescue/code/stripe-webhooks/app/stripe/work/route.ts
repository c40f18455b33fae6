// app/stripe/work/route.ts
import { handle } from '../../../lib/handle';
import { listGivenUp, workThrough } from '../../../lib/worker';

export async function GET(request: Request): Promise<Response> {
  const secret = process.env['CRON_SECRET'];
  const sent = request.headers.get('authorization');
  if (!secret || sent !== `Bearer ${secret}`) {
    return new Response(null, { status: 401 });
  }
  await workThrough(handle);
  const lost = await listGivenUp();
  // For your alert to look for.
  if (lost.length) console.error('Given up:', lost);
  return Response.json({ givenUp: lost.length });
}
