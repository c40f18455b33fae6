// app/stripe/webhook/route.ts
import { receive } from '../../../lib/receive';

export async function POST(request: Request): Promise<Response> {
  // Not request.json(): what it returns no longer has the bytes that were signed.
  const status = await receive(await request.text(), request.headers.get('stripe-signature'));
  return new Response(null, { status });
}
