import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';

/** The secret that the examples are run with. */
export const secret = 'whsec_of_this_endpoint';

/** A client that never calls anything. */
export const stripe = new Stripe('sk_test_unused');

/** The body of an event, indented as Stripe sends it, so that writing it again changes its bytes. */
export function eventBody(id: string, extra: object = {}): string {
  return JSON.stringify(
    { id, object: 'event', type: 'invoice.paid', data: { object: { name: 'Zoë' } }, ...extra },
    null,
    2,
  );
}

/** A Stripe-Signature header for a body, from now unless told otherwise. */
export function sign(body: string, options: { secret?: string; age?: number } = {}): string {
  const timestamp = Math.floor(Date.now() / 1000) - (options.age ?? 0);
  return stripe.webhooks.generateTestHeaderString({ payload: body, secret: options.secret ?? secret, timestamp });
}

/** The headers of a request, with its signature where it has one. */
export function signed(signature: string | undefined): Record<string, string> {
  return signature === undefined ? {} : { 'stripe-signature': signature };
}

/** Starts a server for the time of one request to it. */
export async function post(listener: RequestListener, body: string, signature: string | undefined): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json', ...signed(signature) };
  const { status } = await fetch(`http://127.0.0.1:${port}/stripe/webhook`, { method: 'POST', headers, body });
  server.close();
  return status;
}
