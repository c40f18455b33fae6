import Stripe from 'stripe';
import { inbox } from './inbox.ts';

const secret = process.env['STRIPE_WEBHOOK_SECRET'] ?? '';

/** Takes the untouched body and the Stripe-Signature header, and returns the status to answer with. */
export async function receive(body: string | Uint8Array, signature: string | null | undefined): Promise<number> {
  let event: Stripe.Event;
  try {
    // The check needs the secret of the endpoint, and no API key.
    event = await Stripe.webhooks.constructEventAsync(body, signature ?? '', secret);
  } catch (error) {
    console.error('Stripe webhook refused:', error instanceof Error ? error.message : error);
    return 400;
  }
  // If this throws, let the framework answer 500: Stripe will send the event again.
  await inbox.keep(event);
  return 200;
}
