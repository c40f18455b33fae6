import { join } from 'node:path';
import { startServer } from './serve/start-server.ts';
import { runMain } from './setup/plain-failure.mjs';
import { readPort } from './setup/port.mjs';
import { projectRoot } from './setup/project.mjs';

const root = join(projectRoot, 'dist');

await runMain(async () => {
  const server = await startServer({ root, port: readPort() });
  console.log(`Serving dist/ with the production headers; Ctrl+C stops it: ${server.origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
});
