import { join } from 'node:path';
import { startServer } from '../../scripts/serve/start-server.ts';
import { projectRoot } from '../../scripts/setup/project.mjs';

/** Serves the built site on a free port for the time of the tests. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const server = await startServer({ root: join(projectRoot, 'dist'), port: 0 });
  process.env['SITE_ORIGIN'] = server.origin;
  return server.close;
}
