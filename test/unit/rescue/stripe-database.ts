import type Stripe from 'stripe';
import { database } from '../../../src/rescue/code/stripe-webhooks/lib/database.ts';
import { keep } from '../../../src/rescue/code/stripe-webhooks/lib/inbox.ts';
import { workThrough } from '../../../src/rescue/code/stripe-webhooks/lib/worker.ts';

process.env['DATABASE_URL'] ??= 'postgres://stand-in';

/** Empties all tables. */
export const emptyTables = () => database.query('truncate stripe_event, effect, shipment');

/** Keeps events that have an id and nothing else, one after another. */
export async function keepIds(...ids: string[]): Promise<void> {
  for (const id of ids) await keep({ id } as Stripe.Event);
}

/** The ids of what still waits. */
export async function listWaiting(): Promise<string[]> {
  const { rows } = await database.query('select id from stripe_event where done_at is null order by id');
  return rows.map(({ id }) => id);
}

/** The orders that were shipped, each as often as it was. */
export async function listShipped(): Promise<string[]> {
  const { rows } = await database.query('select order_id from shipment');
  return rows.map(({ order_id }) => order_id);
}

/** Lets the time pass after which events are tried again. */
export const letTimePass = () => database.query('update stripe_event set try_at = now()');

/** Works through the inbox, and gives the ids in the order of the work. */
export async function workThroughIds(): Promise<string[]> {
  const ids: string[] = [];
  await workThrough(async ({ id }) => {
    ids.push(id);
  });
  return ids;
}
