import { startServer } from '../../scripts/serve/start-server.ts';
import { dist } from '../build/built-site.ts';

/** Serves the built site on a free port for the time of the tests. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const server = await startServer({ root: dist, port: 0 });
  process.env['SITE_ORIGIN'] = server.origin;
  return server.close;
}
