import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hosts, portFailure } from '../setup/port.mjs';
import { createAnswer } from './answer.ts';

/** A server that runs, with the address that it answers at. */
export interface RunningServer {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a built site on both addresses of this machine; port 0 takes a free one. */
export async function startServer({ root, port }: { root: string; port: number }): Promise<RunningServer> {
  const answer = createAnswer(root);
  const servers: Server[] = [];
  let taken = port;
  for (const host of hosts) {
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(`${String(error)}\n`);
      });
    });
    const refusal = await listen(server, host, taken);
    if (refusal === undefined) {
      servers.push(server);
      taken = (server.address() as AddressInfo).port;
    } else if (refusal === 'EADDRINUSE' || refusal === 'EACCES') {
      await closeAll(servers);
      if (port === 0) return startServer({ root, port });
      throw portFailure(taken, refusal);
    }
    // Any other refusal means that this machine has no such address: often there is no IPv6.
  }
  if (servers.length === 0) throw new Error('This machine has no address to serve on: neither 127.0.0.1 nor ::1.');
  return { origin: `http://localhost:${taken}`, close: () => closeAll(servers) };
}

function listen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ host, port, ipv6Only: true }, () => resolve(undefined));
  });
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}
