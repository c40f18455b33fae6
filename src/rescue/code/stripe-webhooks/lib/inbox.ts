// lib/inbox.ts
import type Stripe from 'stripe';
import { database } from './database';

/** Keeps each event id once. */
export async function keep(event: Stripe.Event): Promise<void> {
  if (!process.env['DATABASE_URL']) return tryOut(event);
  await database.query(
    `insert into stripe_event (id, body)
     values ($1, $2) on conflict (id) do nothing`,
    [event.id, JSON.stringify(event)],
  );
}

/** For a first try. */
function tryOut({ id, type }: Stripe.Event): void {
  if (process.env['NODE_ENV'] !== 'development') {
    throw new Error(
      'Set DATABASE_URL: without it, events are lost.',
    );
  }
  console.log('Checked, and not kept:', id, type);
}
