// app/stripe/webhook/route.ts
import { receive } from '../../../lib/receive';

export async function POST(
  request: Request,
): Promise<Response> {
  // Not json(): that would lose the
  // bytes that were signed.
  const body = await request.text();
  const signature = request.headers.get('stripe-signature');
  const status = await receive(body, signature);
  return new Response(null, { status });
}
