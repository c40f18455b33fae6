import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../../scripts/serve/start-server.ts';

/** Serves files from a fresh folder, with a way to ask for them that follows nothing and unpacks nothing by default. */
export async function serveFiles(files: Record<string, string>) {
  const root = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const server = await startServer({ root, port: 0 });
  const get = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, server.origin), {
      redirect: 'manual',
      ...init,
      headers: { 'accept-encoding': 'identity', ...init.headers },
    });
  return { root, server, get };
}
