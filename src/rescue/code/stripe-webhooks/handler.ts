// handler.ts
import { receive } from './lib/receive';

interface ProxyEvent {
  body: string | null;
  isBase64Encoded: boolean;
  headers: Record<string, string | undefined> | null;
}

export async function handler(
  event: ProxyEvent,
): Promise<{ statusCode: number }> {
  const body = Buffer.from(
    event.body ?? '',
    event.isBase64Encoded ? 'base64' : 'utf8',
  );
  // Some gateways keep the capitals
  // of a name, others do not.
  const signature = Object.entries(event.headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'stripe-signature',
  )?.[1];
  return { statusCode: await receive(body, signature) };
}
