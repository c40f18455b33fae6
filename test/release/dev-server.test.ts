import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const faq = 'content/faqs/fixed-price-or-time.md';
let folder = '';
let origin = '';
let server: ChildProcess | undefined;
let log = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-server-'));
  for (const part of ['content', 'src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(resolve(part), join(folder, part), { recursive: true });
  // Where the quiz was proved here before, it need not be proved again.
  if (existsSync('.cache/proofs')) cpSync(resolve('.cache/proofs'), join(folder, '.cache/proofs'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const port = await findPort();
  origin = `http://localhost:${port}`;
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const settings = { ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  // What Vitest sets for its own process would make the server one for tests.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings };
  server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], { cwd: folder, env });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part) => {
      log += part;
    });
  await waitFor('/faq/', 'a fixed price or by time');
});
afterAll(async () => {
  server?.kill();
  if (server?.exitCode === null) await new Promise((done) => server?.once('exit', done));
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const count = (words: string) => log.split(words).length - 1;

/** Adds words to the answer of a question. */
const addToFaq = (words: string) => write(faq, `${read(faq)}\n${words}\n`);

test('an edit shows', async () => {
  addToFaq('Added at first.');
  await waitFor('/faq/', 'Added at first.');
});

describe.each(['content/site.yaml', 'content/ids.lock.yaml', 'content/example.yaml'])('after an edit of %s', (file) => {
  test('edits show, new files appear and removed ones go', async () => {
    const restarts = count('Restarting');
    write(file, `${read(file)}\n# Touched.\n`);
    await waitUntil(() => count('Restarting') > restarts);
    const words = `Added after ${file}.`;
    addToFaq(words);
    await waitFor('/faq/', words);
    const copy = 'content/faqs/a-new-one.md';
    write(copy, read(faq).replace('question: ', 'question: Brand new. '));
    await waitFor('/faq/', 'Brand new.');
    rmSync(join(folder, copy));
    await waitFor('/faq/', 'Brand new.', false);
  });
});

describe('a file that cannot be read', () => {
  test('is told to the browser, and to one that comes later, until it is mended', async () => {
    const good = read(faq);
    const open = await listen();
    write(faq, good.replace('question: ', 'question: "'));
    const told = await open.next((message) => message.type === 'error');
    expect(told.err?.id).toContain(faq);
    expect(told.err?.message).toContain('the file cannot be read');
    const later = await listen();
    expect((await later.next((message) => message.type === 'error')).err?.id).toContain(faq);
    write(faq, good.replace('---\n', '---\ntitel: Wrong\n'));
    expect((await open.next((message) => /titel/.test(message.err?.message ?? ''))).type).toBe('error');
    write(faq, good);
    await open.next((message) => message.type === 'full-reload');
    const last = await listen();
    await expect(last.next((message) => message.type === 'error', 1500)).rejects.toThrow();
    for (const one of [open, later, last]) one.close();
  });
});

test('a browser shows what keeps a file from being read, over the page, until it is mended', async ({ skip }) => {
  const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());
  if (!executablePath) skip('There is no Chromium on this machine, so no overlay can be seen');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/faq/`);
    // The page has to be connected before it can be told.
    await page.waitForLoadState('networkidle');
    const good = read(faq);
    const overlay = page.locator('vite-error-overlay');
    expect(await overlay.count()).toBe(0);
    write(faq, good.replace('question: ', 'question: "'));
    await overlay.locator('#message-content', { hasText: 'the file cannot be read' }).waitFor();
    expect(await overlay.locator('#hint-content').textContent()).toMatch(/^Check the indentation/);
    expect(await overlay.locator('#code h2').textContent()).toMatch(/^faqs\/fixed-price-or-time\.md:\d+:\d+$/);
    expect(await overlay.locator('#stack-content').textContent()).toContain('content/README.md#unreadable-file');
    // Who reloads meanwhile is told again.
    await page.reload();
    await overlay.locator('#message-content').waitFor();
    write(faq, good);
    await overlay.waitFor({ state: 'detached' });
    expect(await page.textContent('h1')).not.toBe('');
  } finally {
    await browser.close();
  }
});

interface Message {
  type: string;
  err?: { message: string; id?: string };
}

/** Listens to what the server tells browsers, as Vite's own client does. */
async function listen() {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const told: Message[] = [];
  socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data))));
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  return {
    close: () => socket.close(),
    next: async (fits: (message: Message) => boolean, within = 30_000): Promise<Message> => {
      await waitUntil(() => told.some(fits), within);
      return told.splice(0).find(fits) as Message;
    },
  };
}

async function waitFor(path: string, words: string, there = true): Promise<void> {
  await waitUntil(async () => {
    const answer = await fetch(origin + path).catch(() => undefined);
    return answer?.ok === true && (await answer.text()).includes(words) === there;
  });
}

async function waitUntil(holds: () => boolean | Promise<boolean>, within = 200_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come about. The server said:\n${log.slice(-3000)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

function findPort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
