// lib/receive.ts
import Stripe from 'stripe';
import { inbox } from './inbox';

/** Takes the untouched body, the Stripe-Signature header and the secret of the endpoint, and returns the status to answer with. */
export async function receive(
  body: string | Uint8Array,
  signature: string | null | undefined,
  secret = process.env['STRIPE_WEBHOOK_SECRET'] ?? '',
): Promise<number> {
  let event: Stripe.Event;
  try {
    // The check needs no API key.
    event = await Stripe.webhooks.constructEventAsync(body, signature ?? '', secret);
  } catch (error) {
    console.error('Stripe webhook refused:', error instanceof Error ? error.message : error);
    return 400;
  }
  // If this throws, let the framework answer 500: Stripe will send the event again.
  await inbox.keep(event);
  return 200;
}
