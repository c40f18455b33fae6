import { connect, createServer } from 'node:net';
import { PlainFailure } from './plain-failure.mjs';

/** The two addresses that `localhost` stands for. */
export const hosts = ['127.0.0.1', '::1'];

/**
 * Port to serve on: `PORT`, or 4321.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function readPort(env = process.env) {
  const port = Number(env.PORT || 4321);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainFailure(`PORT is ${env.PORT}; it must be a number from 1 to 65535.`);
}

/**
 * Fails with a sentence where a port cannot be used.
 * @param {number} port
 * @param {string} [command] The command that asks.
 */
export async function ensurePortFree(port, command) {
  for (const host of hosts) {
    // macOS lets a second program take one address of a port that another one serves on all addresses.
    if (await isServed(host, port)) throw portFailure(port, 'EADDRINUSE', command);
    const code = await tryListening(host, port);
    if (code === 'EADDRINUSE' || code === 'EACCES') throw portFailure(port, code, command);
  }
}

/**
 * The sentence for a port that cannot be used.
 * @param {number} port
 * @param {string} code
 * @param {string} [command]
 */
export function portFailure(port, code, command = 'npm start') {
  const other = `or choose another port: PORT=${port < 65535 ? port + 1 : 4321} ${command}`;
  if (code === 'EACCES') return new PlainFailure(`Port ${port} may only be used with more rights; use those, ${other}`);
  return new PlainFailure(`Port ${port} is busy: another program uses it. Stop that program, ${other}`);
}

function isServed(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (served) => {
      socket.destroy();
      resolve(served);
    };
    socket.once('connect', () => finish(true)).once('error', () => finish(false));
    socket.setTimeout(500, () => finish(false));
  });
}

function tryListening(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
