import { readFileSync } from 'node:fs';
import express from 'express';
import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { eventBody, post, secret, sign, stripe } from './stripe-delivery.ts';
import { page, pageText } from './stripe-page.ts';

const lines = page.symptoms.flatMap((group) => group.lines);
const printed = lines.filter(({ verbatim }) => verbatim).map(({ id, see }) => [id, see] as const);

const { webhooks } = stripe;
const body = eventBody('evt_message');
const thin = JSON.stringify({ id: 'evt_thin', object: 'v2.core.event' });

/** What makes the package say what the page prints, by the id of the symptom. */
const causes: Record<string, () => unknown> = {
  'no-matching-signature': () => webhooks.constructEvent(body, sign(body), 'whsec_other'),
  'parsed-object': () => webhooks.constructEvent(JSON.parse(body), sign(body), secret),
  'timestamp-outside': () => webhooks.constructEvent(body, sign(body, { age: 301 }), secret),
  'no-secret': () => webhooks.constructEvent(body, sign(body), ''),
  'whitespace-in-secret': () => webhooks.constructEvent(body, sign(body), `${secret}\n`),
  'no-payload': () => webhooks.constructEvent('', sign(body), secret),
  'no-signature-header': () => webhooks.constructEvent(body, '', secret),
  'unreadable-header': () => webhooks.constructEvent(body, 'Bearer of another kind', secret),
  'async-only': () => webhooks.constructEvent(body, sign(body), secret, undefined, Stripe.createSubtleCryptoProvider()),
  'thin-event': () => webhooks.constructEvent(thin, sign(thin), secret),
};

describe('the errors that the page prints', () => {
  test('are those whose cause is known here', () => {
    expect(printed.map(([id]) => id).sort()).toEqual(Object.keys(causes).sort());
  });

  test.each(printed)('%s is what the package says', (id, see) => {
    expect(causes[id]).toThrow(see);
  });

  test('come from the version that the page names', () => {
    const { version } = JSON.parse(readFileSync('node_modules/stripe/package.json', 'utf8'));
    expect(pageText).toContain(`stripe-node ${version}`);
    expect(page.sections.flatMap(({ table }) => table?.heads ?? [])).toContain(`Version ${version}`);
  });

  test('each lead to a place on this page that exists', () => {
    const ids = [...page.sections, ...page.sections.flatMap(({ code = [] }) => code)].map(({ id }) => id);
    for (const { more } of lines) if (more) expect(ids).toContain(more.to.split('#')[1]);
  });
});

describe('what the page says of the package', () => {
  const old = sign(body, { age: 100_000 });

  test('both checks reject what is older than 300 seconds by default', () => {
    expect(webhooks.DEFAULT_TOLERANCE).toBe(300);
    expect(() => webhooks.constructEvent(body, old, secret)).toThrow('tolerance');
    expect(() => webhooks.signature?.verifyHeader(body, old, secret)).toThrow('tolerance');
  });

  test('a tolerance of 0 turns the check of age off, of the signature not', () => {
    expect(webhooks.constructEvent(body, old, secret, 0).id).toBe('evt_message');
    expect(() => webhooks.constructEvent(body, old, 'whsec_other', 0)).toThrow('No signatures found');
  });

  test('a clock that runs ahead makes fresh events look old, one that runs behind does not', () => {
    const now = Date.now();
    const at = (minutes: number) => () =>
      webhooks.constructEvent(body, sign(body), secret, undefined, undefined, now + minutes * 60_000);
    expect(at(6)).toThrow('Timestamp outside the tolerance zone');
    expect(at(-6)).not.toThrow();
  });

  test('the async call checks with either kind of cryptography', async () => {
    const subtle = Stripe.createSubtleCryptoProvider();
    const event = await webhooks.constructEventAsync(body, sign(body), secret, undefined, subtle);
    expect(event.id).toBe('evt_message');
    expect((await webhooks.constructEventAsync(body, sign(body), secret)).id).toBe('evt_message');
  });

  test('an event from a trusted queue, EventBridge or Event Grid is read without any check', () => {
    const event = JSON.parse(body);
    const envelopes = [event, { detail: event }, { specversion: '1.0', data: event }];
    const ids = envelopes.map((envelope) => webhooks.constructEventWithoutVerification(JSON.stringify(envelope)).id);
    expect(ids).toEqual(['evt_message', 'evt_message', 'evt_message']);
  });

  test('thin events have a reader of their own', () => {
    expect(stripe.parseEventNotification(thin, sign(thin), secret).id).toBe('evt_thin');
  });

  test('the body parser of Express refuses more than 100 kB with status 413', async () => {
    const app = express().post('/stripe/webhook', express.raw({ type: 'application/json' }), (_, response) => {
      response.sendStatus(200);
    });
    expect(await post(app, 'x'.repeat(100 * 1024), undefined)).toBe(200);
    expect(await post(app, 'x'.repeat(100 * 1024 + 1), undefined)).toBe(413);
  });

  test('Express leaves out a body whose content type its parser does not expect', async () => {
    const seen: unknown[] = [];
    const app = express().post('/stripe/webhook', express.raw({ type: 'text/plain' }), (request, response) => {
      seen.push(request.body);
      response.sendStatus(200);
    });
    await post(app, body, sign(body));
    expect(() => webhooks.constructEvent(seen[0] as string, sign(body), secret)).toThrow('No webhook payload');
  });

  test('Express with its JSON parser in front hands over an object', async () => {
    const seen: unknown[] = [];
    const app = express().use(express.json());
    app.post('/stripe/webhook', express.raw({ type: 'application/json' }), (request, response) => {
      seen.push(request.body);
      response.sendStatus(200);
    });
    await post(app, body, sign(body));
    expect(() => webhooks.constructEvent(seen[0] as string, sign(body), secret)).toThrow('parsed JavaScript object');
  });
});
