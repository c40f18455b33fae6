// lib/worker.ts
import type Stripe from 'stripe';
import { database } from './database';

/** Attempts before it gives up. */
export const most = 8;

// Nobody else gets the row for
// 5 minutes, then 10, then 20.
const take = `
update stripe_event set attempts = attempts + 1,
  try_at = now() + interval '5 minutes' * 2 ^ attempts
where id = (
  select id from stripe_event
  where done_at is null and attempts < $1
    and try_at <= now()
  order by try_at limit 1
  for update skip locked
) returning id, body`;

/** Works until nothing waits. */
export async function workThrough(
  handle: (event: Stripe.Event) => Promise<void>,
  seconds = 20,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const { rows } = await database.query(take, [most]);
    if (!rows[0]) return;
    const { id, body } = rows[0];
    try {
      await handle(body);
      await database.query(
        'update stripe_event set done_at = now() where id = $1',
        [id],
      );
    } catch (error) {
      // Others must not wait.
      console.error('Stripe event failed:', id, error);
      await database.query(
        'update stripe_event set error = $2 where id = $1',
        [id, String(error)],
      );
    }
  }
}

/** Alert somebody about these. */
export async function listGivenUp(): Promise<unknown[]> {
  const { rows } = await database.query(
    `select id, error from stripe_event
     where done_at is null and attempts >= $1`,
    [most],
  );
  return rows;
}
