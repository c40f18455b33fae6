import { request } from 'node:http';

/** An answer as it came over the wire: nothing unpacked, nothing followed. */
export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks a server on this machine for a path, spelled exactly so. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (answer) => {
      const said = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]));
      answer
        .toArray()
        .then(
          (parts) => resolve({ status: answer.statusCode ?? 0, headers: said, body: Buffer.concat(parts) }),
          reject,
        );
    });
    asked.on('error', reject).end();
  });
}
