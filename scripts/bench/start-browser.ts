import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../setup/ensure-browser.mjs';
import { makeFolder } from './copy-project.ts';

/** A browser that tools can steer through a port. */
export interface Browser {
  port: number;
  close: () => Promise<void>;
}

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** Starts a browser with an empty profile that goes when it closes. */
export async function startBrowser(): Promise<Browser> {
  const file = await ensureBrowser({ say: () => {} });
  const profile = makeFolder('browser', tmpdir());
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    file,
    [...flags, ...sandbox, `--user-data-dir=${join(profile.folder, 'profile')}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const listening = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said);
      if (listening) resolve(Number(listening[1]));
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The browser ended with code ${code}.\n${said}`)));
  });
  return {
    port,
    close: async () => {
      await tellToClose(port);
      await closed;
      profile.remove();
    },
  };
}

// Debian's headless shell is started by a script, and a signal to that script does not reach the browser.
async function tellToClose(port: number): Promise<void> {
  const version = await fetch(`http://127.0.0.1:${port}/json/version`);
  const { webSocketDebuggerUrl } = (await version.json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  socket.send(JSON.stringify({ id: 1, method: 'Browser.close' }));
  await new Promise((resolve) => socket.addEventListener('close', resolve));
}
