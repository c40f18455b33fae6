import { once } from 'node:events';
import { createServer, IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import express, { type Request as ExpressRequest } from 'express';
import Stripe from 'stripe';
import { handler as onLambda } from '../../../src/examples/stripe-webhooks/aws-lambda.ts';
import { app } from '../../../src/examples/stripe-webhooks/express.ts';
import { StripeController } from '../../../src/examples/stripe-webhooks/nestjs.ts';
import { POST } from '../../../src/examples/stripe-webhooks/next-app-router.ts';
import pagesHandler from '../../../src/examples/stripe-webhooks/next-pages-router.ts';

/** Delivers a body with its signature, as a platform would hand them over, and gives the status of the answer. */
export type Deliver = (body: string, signature: string | undefined) => Promise<number>;

/** The secret that the examples are run with. */
export const secret = 'whsec_of_this_endpoint';

/** A client that never calls anything. */
export const stripe = new Stripe('sk_test_unused');

/** The body of an event, indented as Stripe sends it, so that writing it again changes its bytes. */
export function eventBody(id: string, extra: object = {}): string {
  return JSON.stringify(
    { id, object: 'event', type: 'invoice.paid', data: { object: { name: 'Zoë' } }, ...extra },
    null,
    2,
  );
}

/** A Stripe-Signature header for a body, from now unless told otherwise. */
export function sign(body: string, options: { secret?: string; age?: number } = {}): string {
  const timestamp = Math.floor(Date.now() / 1000) - (options.age ?? 0);
  return stripe.webhooks.generateTestHeaderString({ payload: body, secret: options.secret ?? secret, timestamp });
}

/** Starts a server for the time of one request to it. */
export async function post(listener: RequestListener, body: string, signature: string | undefined): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json', ...signed(signature) };
  const { status } = await fetch(`http://127.0.0.1:${port}/stripe/webhook`, { method: 'POST', headers, body });
  server.close();
  return status;
}

// What Nest does with `rawBody: true`: its JSON parser leaves the bytes on the request.
const nest = express();
nest.use(
  express.json({
    verify: (request, _, bytes) => {
      (request as ExpressRequest & { rawBody?: Buffer }).rawBody = bytes;
    },
  }),
);
nest.post('/stripe/webhook', (request, response) => new StripeController().webhook(request, response));

/** A request as Node hands it to the Pages Router when its parser is off. */
export function incomingMessage(body: string, signature: string | undefined): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.headers = signed(signature);
  const bytes = Buffer.from(body);
  // Two chunks, split inside a letter of two bytes.
  const middle = bytes.indexOf(Buffer.from('ë')) + 1;
  for (const chunk of [bytes.subarray(0, middle), bytes.subarray(middle)]) if (chunk.length > 0) request.push(chunk);
  request.push(null);
  return request;
}

const url = 'https://shop.example/stripe/webhook';

/** Each platform that the page has code for. */
export const platforms: Record<string, Deliver> = {
  'Express, over HTTP': (body, signature) => post(app, body, signature),
  'Next.js App Router': async (body, signature) =>
    (await POST(new Request(url, { method: 'POST', headers: signed(signature), body }))).status,
  'Next.js Pages Router': async (body, signature) => {
    const request = incomingMessage(body, signature);
    const response = new ServerResponse(request);
    await pagesHandler(request, response);
    return response.statusCode;
  },
  'NestJS, over HTTP': (body, signature) => post(nest, body, signature),
  'AWS Lambda, body as text': async (body, signature) =>
    (await onLambda({ body, isBase64Encoded: false, headers: signed(signature) })).statusCode,
  'AWS Lambda, body as base64, capitals kept': async (body, signature) => {
    const headers = { 'Stripe-Signature': signature };
    return (await onLambda({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true, headers })).statusCode;
  },
};

function signed(signature: string | undefined): Record<string, string> {
  return signature === undefined ? {} : { 'stripe-signature': signature };
}
