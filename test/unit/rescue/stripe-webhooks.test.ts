import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handler as onLambda } from '../../../src/rescue/code/stripe-webhooks/handler.ts';
import { database } from '../../../src/rescue/code/stripe-webhooks/lib/database.ts';
import { receive } from '../../../src/rescue/code/stripe-webhooks/lib/receive.ts';
import pagesHandler, { config } from '../../../src/rescue/code/stripe-webhooks/pages/api/stripe/webhook.ts';
import { app } from '../../../src/rescue/code/stripe-webhooks/server.ts';
import { emptyTables, listWaiting, workThroughIds } from './stripe-database.ts';
import { eventBody, post, secret, sign } from './stripe-delivery.ts';
import { incomingMessage, platforms } from './stripe-platforms.ts';

vi.hoisted(() => {
  process.env['STRIPE_SECRET_KEY'] = 'sk_test_unused';
  process.env['STRIPE_WEBHOOK_SECRET'] = 'whsec_of_this_endpoint';
});

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
const said = () => log.mock.calls.flat().join(' ');
beforeEach(async () => {
  log.mockClear();
  await emptyTables();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

let made = 0;
const newId = () => `evt_${++made}`;

describe.each(Object.entries(platforms))('%s', (_, deliver) => {
  test('accepts the body as it was signed', async () => {
    const body = eventBody(newId());
    expect(await deliver(body, sign(body))).toBe(200);
    expect(await workThroughIds()).toEqual([JSON.parse(body).id]);
  });

  test('refuses a body that was parsed and written again', async () => {
    const body = eventBody(newId());
    expect(await deliver(JSON.stringify(JSON.parse(body)), sign(body))).toBe(400);
    expect(said()).toContain('No signatures found matching the expected signature for payload');
    expect(await workThroughIds()).toEqual([]);
  });

  test('refuses a signature older than five minutes, and accepts one that is younger', async () => {
    const body = eventBody(newId());
    expect(await deliver(body, sign(body, { age: 310 }))).toBe(400);
    expect(said()).toContain('Timestamp outside the tolerance zone');
    expect(await workThroughIds()).toEqual([]);
    expect(await deliver(body, sign(body, { age: 280 }))).toBe(200);
  });

  test('refuses the secret of another endpoint', async () => {
    const body = eventBody(newId());
    expect(await deliver(body, sign(body, { secret: 'whsec_of_stripe_listen' }))).toBe(400);
    expect(said()).toContain('No signatures found matching the expected signature for payload');
    expect(await workThroughIds()).toEqual([]);
  });

  test('refuses a request without a signature', async () => {
    expect(await deliver(eventBody(newId()), undefined)).toBe(400);
    expect(said()).toContain('No stripe-signature header value was provided.');
  });

  test('accepts one of two signatures, as Stripe sends them while a secret is rolled', async () => {
    const body = eventBody(newId());
    const other = sign(body, { secret: 'whsec_new' }).split(',')[1];
    expect(await deliver(body, `${sign(body)},${other}`)).toBe(200);
  });

  test('answers a duplicate with success and processes it once', async () => {
    const body = eventBody(newId());
    const statuses = [await deliver(body, sign(body)), await deliver(body, sign(body, { age: 60 }))];
    expect(statuses).toEqual([200, 200]);
    expect(await workThroughIds()).toEqual([JSON.parse(body).id]);
    expect(await deliver(body, sign(body))).toBe(200);
    expect(await workThroughIds()).toEqual([]);
  });
});

describe('the inbox', () => {
  test('that cannot keep an event makes the sender try again', async () => {
    vi.spyOn(database, 'query').mockRejectedValueOnce(new Error('database down'));
    const body = eventBody(newId());
    expect(await post(app, body, sign(body))).toBe(500);
    expect(await post(app, body, sign(body))).toBe(200);
  });

  test.each(['production', ''])('without a database refuses in the environment "%s"', async (environment) => {
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('NODE_ENV', environment);
    const body = eventBody(newId());
    await expect(receive(body, sign(body))).rejects.toThrow('Set DATABASE_URL: without it, events are lost.');
    expect(await post(app, body, sign(body))).toBe(500);
  });

  test('without a database answers a first try, and says that it kept nothing', async () => {
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('NODE_ENV', 'development');
    const say = vi.spyOn(console, 'log').mockImplementation(() => {});
    const body = eventBody(newId());
    expect(await receive(body, sign(body))).toBe(200);
    expect(say.mock.calls.flat()).toEqual(['Checked, and not kept:', JSON.parse(body).id, 'invoice.paid']);
    say.mockRestore();
    expect(await listWaiting()).toEqual([]);
  });
});

describe('what the page says of platforms', () => {
  test('a second route checks with the secret that it hands over', async () => {
    const body = eventBody(newId(), { account: 'acct_connected' });
    const signature = sign(body, { secret: 'whsec_connect' });
    expect(await receive(body, signature)).toBe(400);
    expect(await receive(body, signature, 'whsec_connect')).toBe(200);
  });

  test('Express takes events above its own limit of 100 kB', async () => {
    const body = eventBody(newId(), { padding: 'x'.repeat(200_000) });
    expect(await post(app, body, sign(body))).toBe(200);
  });

  test('the Pages Router has its parser off; with the parser on there is nothing left to read', async () => {
    expect(config).toEqual({ api: { bodyParser: false } });
    const body = eventBody(newId());
    const request = incomingMessage(body, sign(body));
    for await (const _ of request);
    const read = pagesHandler(request, { end: () => {} } as Parameters<typeof pagesHandler>[1]);
    await expect(read).resolves.toBeUndefined();
    expect(said()).toContain('No signatures found');
  });

  test('a base64 body on Lambda that nobody decodes fails', async () => {
    const body = eventBody(newId());
    const encoded = Buffer.from(body).toString('base64');
    const headers = { 'stripe-signature': sign(body) };
    expect(await onLambda({ body: encoded, isBase64Encoded: false, headers })).toEqual({ statusCode: 400 });
    expect(await onLambda({ body: encoded, isBase64Encoded: true, headers })).toEqual({ statusCode: 200 });
  });

  test('the tests sign with the secret that the examples run with', () => {
    expect(process.env['STRIPE_WEBHOOK_SECRET']).toBe(secret);
  });
});
