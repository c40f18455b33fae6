// server.ts
import express from 'express';
import { receive } from './lib/receive';

export const app = express();

// Above express.json(), or the body
// is parsed before it gets here.
app.post(
  '/stripe/webhook',
  express.raw({ type: 'application/json', limit: '1mb' }),
  (request, response, next) => {
    receive(request.body, request.get('stripe-signature'))
      .then((status) => response.sendStatus(status))
      // Express 5 does so itself,
      // 4 leaves the request open.
      .catch(next);
  },
);

app.use(express.json());
