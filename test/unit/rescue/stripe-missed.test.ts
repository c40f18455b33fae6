import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterAll, expect, test } from 'vitest';
import { fetchMissed } from '../../../src/rescue/code/stripe-webhooks/lib/fetch-missed.ts';
import { emptyTables, keepIds, workThroughIds } from './stripe-database.ts';

// Stripe lists the newest first. With ending_before, a page holds those right after the named event.
const newestFirst = ['evt_fifth', 'evt_fourth', 'evt_third', 'evt_second', 'evt_first', 'evt_good'];
const asked: URLSearchParams[] = [];
const accounts = new Set<string | string[] | undefined>();

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://stripe.example');
  asked.push(searchParams);
  accounts.add(request.headers['stripe-account']);
  const after = newestFirst.slice(0, newestFirst.indexOf(searchParams.get('ending_before') ?? ''));
  const data = after.slice(-2).map((id) => ({ id, object: 'event' }));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ object: 'list', url: '/v1/events', has_more: after.length > 2, data }));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => server.close());

const { port } = server.address() as AddressInfo;
const stripe = new Stripe('sk_test_unused', { host: '127.0.0.1', port, protocol: 'http', telemetry: false });

test('missed events come page by page, oldest first, and one that is known is not kept again', async () => {
  await emptyTables();
  await keepIds('evt_second');
  expect(await fetchMissed(stripe, 'evt_good', ['invoice.paid'])).toBe(5);
  expect(await workThroughIds()).toEqual(['evt_second', 'evt_first', 'evt_third', 'evt_fourth', 'evt_fifth']);
});

test('Stripe is asked for what it did not deliver, of the named types, after the named event', () => {
  expect(asked.map((query) => query.get('ending_before'))).toEqual(['evt_good', 'evt_second', 'evt_fourth']);
  for (const query of asked) {
    expect(query.get('delivery_success')).toBe('false');
    expect(query.get('types[0]')).toBe('invoice.paid');
  }
});

test('for a connected account, Stripe is asked as that account', async () => {
  expect([...accounts]).toEqual([undefined]);
  await fetchMissed(stripe, 'evt_good', ['invoice.paid'], 'acct_connected');
  expect([...accounts]).toEqual([undefined, 'acct_connected']);
});
