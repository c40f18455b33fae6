// lib/fetch-missed.ts
import type Stripe from 'stripe';
import { keep } from './inbox';

/**
 * Keeps what Stripe could not
 * deliver after an event that came
 * through. Returns how many.
 */
export async function fetchMissed(
  stripe: Stripe,
  lastGoodEvent: string,
  types: string[],
  account?: string, // a connected account
): Promise<number> {
  let count = 0;
  const missed = stripe.events.list(
    {
      ending_before: lastGoodEvent,
      types,
      delivery_success: false,
      limit: 100,
    },
    account ? { stripeAccount: account } : {},
  );
  for await (const event of missed) {
    await keep(event);
    count += 1;
  }
  return count;
}
