import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import express, { type Request as ExpressRequest } from 'express';
import { POST } from '../../../src/rescue/code/stripe-webhooks/app/stripe/webhook/route.ts';
import { handler as onLambda } from '../../../src/rescue/code/stripe-webhooks/handler.ts';
import pagesHandler from '../../../src/rescue/code/stripe-webhooks/pages/api/stripe/webhook.ts';
import { app } from '../../../src/rescue/code/stripe-webhooks/server.ts';
import { StripeController } from '../../../src/rescue/code/stripe-webhooks/stripe-controller.ts';
import { post, signed } from './stripe-delivery.ts';

/** Delivers a body with its signature, as a platform would hand them over, and gives the status of the answer. */
type Deliver = (body: string, signature: string | undefined) => Promise<number>;

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
