// lib/inbox.ts
import type Stripe from 'stripe';

/** Keeps events until a worker has done what they ask for. */
export interface Inbox {
  /** Keeps an event. One whose id was kept before changes nothing. */
  keep(event: Stripe.Event): Promise<void>;
  /** Hands each waiting event to the worker. What the worker throws at stays, and is handed over again. */
  process(work: (event: Stripe.Event) => Promise<void>): Promise<void>;
}

/**
 * Good for one process and for tests: a restart loses everything. Production needs a table with a unique key,
 *   CREATE TABLE stripe_event (id text PRIMARY KEY, body jsonb NOT NULL, done_at timestamptz)
 *   INSERT INTO stripe_event (id, body) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING
 * and a worker that locks a row, and sets done_at in the transaction that does the work.
 */
export class MemoryInbox implements Inbox {
  private readonly known = new Set<string>();
  private readonly waiting = new Map<string, Stripe.Event>();

  async keep(event: Stripe.Event): Promise<void> {
    if (this.known.has(event.id)) return;
    this.known.add(event.id);
    this.waiting.set(event.id, event);
  }

  async process(work: (event: Stripe.Event) => Promise<void>): Promise<void> {
    for (const [id, event] of this.waiting) {
      await work(event);
      this.waiting.delete(id);
    }
  }
}

/** The inbox of this service. */
export const inbox: Inbox = new MemoryInbox();
