// lib/handle.ts
import Stripe from 'stripe';
import { once } from './once';

const connect = () =>
  new Stripe(process.env['STRIPE_SECRET_KEY'] ?? '');

/** Does what an event asks for. */
export async function handle(
  event: Stripe.Event,
  stripe = connect(),
): Promise<void> {
  // It belongs to that account.
  const as = event.account
    ? { stripeAccount: event.account }
    : {};
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return fulfill(event.data.object.id, stripe, as);
    case 'payment_intent.succeeded': {
      const { data } = await stripe.checkout.sessions.list(
        { payment_intent: event.data.object.id, limit: 1 },
        as,
      );
      if (data[0]) await fulfill(data[0].id, stripe, as);
    }
  }
}

/** The success page may call it. */
export async function fulfill(
  sessionId: string,
  stripe = connect(),
  as: Stripe.RequestOptions = {},
): Promise<void> {
  // How it is now, not how it was.
  const session = await stripe.checkout.sessions.retrieve(
    sessionId,
    {},
    as,
  );
  if (session.payment_status === 'unpaid') return;
  const order = session.client_reference_id;
  if (!order) throw new Error(`${sessionId} has no order.`);

  // Yours, in the same database.
  await once(`order ${order}: ship`, async (connection) => {
    await connection.query(
      'insert into shipment (order_id) values ($1)',
      [order],
    );
  });
  // Yours, at another service.
  const key = `order ${order}: receipt`;
  await once(key, async () => {
    const response = await fetch(
      process.env['RECEIPT_SERVICE_URL'] ?? '',
      {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: JSON.stringify({ order }),
        signal: AbortSignal.timeout(30_000),
      },
    );
    if (!response.ok) {
      throw new Error(`Receipt: ${response.status}`);
    }
  });
}
