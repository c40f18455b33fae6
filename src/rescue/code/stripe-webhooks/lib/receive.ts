// lib/receive.ts
import Stripe from 'stripe';
import { keep } from './inbox';

/**
 * Takes the untouched body, the
 * header and the secret. Returns
 * the status to send.
 */
export async function receive(
  body: string | Uint8Array,
  signature: string | null | undefined,
  secret = process.env['STRIPE_WEBHOOK_SECRET'] ?? '',
): Promise<number> {
  let event: Stripe.Event;
  try {
    // The check needs no API key.
    event = await Stripe.webhooks.constructEventAsync(
      body,
      signature ?? '',
      secret,
    );
  } catch (error) {
    console.error(
      'Stripe webhook refused:',
      error instanceof Error ? error.message : error,
    );
    return 400;
  }
  // If this throws, the framework
  // should answer 500: then Stripe
  // sends the event again.
  await keep(event);
  return 200;
}
