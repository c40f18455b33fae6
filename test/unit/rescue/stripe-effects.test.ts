import { once as onceEvent } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tables } from '../../../src/rescue/code/stripe-webhooks/lib/database.ts';
import { fulfill, handle } from '../../../src/rescue/code/stripe-webhooks/lib/handle.ts';
import { once } from '../../../src/rescue/code/stripe-webhooks/lib/once.ts';
import { emptyTables, listShipped } from './stripe-database.ts';

const receipts: unknown[] = [];
let refusals = 0;
const service = createServer((request, response) => {
  if (refusals > 0) response.statusCode = 503;
  refusals -= 1;
  receipts.push(request.headers['idempotency-key']);
  response.end();
}).listen(0, '127.0.0.1');
await onceEvent(service, 'listening');
afterAll(() => service.close());
process.env['RECEIPT_SERVICE_URL'] = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;

const session = { id: 'cs_1', client_reference_id: '17' as string | null, payment_status: 'paid' };
const accounts: unknown[] = [];
const stripe = {
  checkout: {
    sessions: {
      retrieve: async (id: string, _: object, options: Stripe.RequestOptions) => {
        accounts.push(options.stripeAccount);
        return { ...session, id };
      },
      list: async ({ payment_intent }: { payment_intent: string }) => ({
        data: payment_intent === 'pi_1' ? [session] : [],
      }),
    },
  },
} as unknown as Stripe;

const event = (type: string, id: string, extra: object = {}) =>
  ({ type, data: { object: { id } }, ...extra }) as Stripe.Event;
const completed = event('checkout.session.completed', 'cs_1');
const paidLater = event('checkout.session.async_payment_succeeded', 'cs_1');

beforeEach(async () => {
  await emptyTables();
  receipts.length = 0;
  refusals = 0;
  Object.assign(session, { client_reference_id: '17', payment_status: 'paid' });
});

test('event ids and keys of effects are unique in the tables that readers create', () => {
  expect(tables).toMatch(/create table stripe_event \(\s+id text primary key/);
  expect(tables).toMatch(/create table effect \(\s+key text primary key/);
});

describe('what a payment sets off', () => {
  test('happens once for two types of event and the success page, all at the same time', async () => {
    const intent = event('payment_intent.succeeded', 'pi_1');
    await Promise.all([handle(completed, stripe), handle(intent, stripe), fulfill('cs_1', stripe)]);
    await handle(completed, stripe);
    expect(await listShipped()).toEqual(['17']);
    expect(receipts).toEqual(['order 17: receipt']);
  });

  test('waits while the payment is not made', async () => {
    session.payment_status = 'unpaid';
    await handle(completed, stripe);
    expect(await listShipped()).toEqual([]);
    session.payment_status = 'paid';
    await handle(paidLater, stripe);
    await handle(completed, stripe);
    expect(await listShipped()).toEqual(['17']);
  });

  test('is tried again where it failed, with the same key, and not where it succeeded', async () => {
    refusals = 1;
    await expect(handle(completed, stripe)).rejects.toThrow('Receipt: 503');
    await handle(completed, stripe);
    await handle(completed, stripe);
    expect(await listShipped()).toEqual(['17']);
    expect(receipts).toEqual(['order 17: receipt', 'order 17: receipt']);
  });

  test('fails aloud where the session names no order', async () => {
    session.client_reference_id = null;
    await expect(handle(completed, stripe)).rejects.toThrow('cs_1 has no order.');
  });

  test('is looked up as the connected account that the event names', async () => {
    accounts.length = 0;
    await handle(event('checkout.session.completed', 'cs_1', { account: 'acct_1' }), stripe);
    await handle(completed, stripe);
    expect(accounts).toEqual(['acct_1', undefined]);
  });

  test('is nothing for a payment without a session, and for other events', async () => {
    await handle(event('payment_intent.succeeded', 'pi_other'), stripe);
    await handle(event('invoice.paid', 'in_1'), stripe);
    expect(await listShipped()).toEqual([]);
  });
});

describe('an effect under a key', () => {
  test('leaves nothing behind when it fails, and may be done again', async () => {
    const ship = (fail: boolean) =>
      once('order 9: ship', async (connection) => {
        await connection.query('insert into shipment (order_id) values ($1)', ['9']);
        if (fail) throw new Error('no connection');
      });
    await expect(ship(true)).rejects.toThrow('no connection');
    expect(await listShipped()).toEqual([]);
    await Promise.all([ship(false), ship(false)]);
    expect(await listShipped()).toEqual(['9']);
  });
});
