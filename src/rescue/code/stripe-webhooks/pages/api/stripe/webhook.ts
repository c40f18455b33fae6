// pages/api/stripe/webhook.ts
import type {
  IncomingMessage,
  ServerResponse,
} from 'node:http';
import { receive } from '../../../lib/receive';

export const config = { api: { bodyParser: false } };

export default async function handler(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  response.statusCode = await receive(
    Buffer.concat(chunks),
    request.headers['stripe-signature']?.toString(),
  );
  response.end();
}
