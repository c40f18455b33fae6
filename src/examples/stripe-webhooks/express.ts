import express from 'express';
import { receive } from './receive.ts';

export const app = express();

// Above express.json(), or the body is parsed before it gets here.
app.post('/stripe/webhook', express.raw({ type: 'application/json', limit: '1mb' }), async (request, response) => {
  response.sendStatus(await receive(request.body, request.get('stripe-signature')));
});

app.use(express.json());
