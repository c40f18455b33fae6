import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startServer } from '../../scripts/serve/start-server.ts';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { dist } from '../build/built-site.ts';

/** A server under test: what it must answer is the same for all. */
export interface Host {
  name: string;
  missing: boolean;
  start: () => Promise<{ port: number; stop: () => Promise<void> }>;
}

const isMissing = (program: string, argument: string) => spawnSync(program, [argument]).error !== undefined;
const snippets = join(dirname(dist), '.cache/server');
const brotliModule = process.env['NGINX_BROTLI'] ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What the README tells people to write, for a folder and a port of our own. */
function readmeBlock(language: string, port: number): string {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1];
  if (!block) throw new Error(`README.md shows no block for ${language}.`);
  return block
    .replace('guide.example.com {', `http://127.0.0.1:${port} {`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/www/guide', dist)
    .replaceAll(/\bguide\/(?=\w+-headers\.conf)/g, `${snippets}/`);
}

/** The server of this project, and the two that the README explains. */
export const hosts: Host[] = [
  {
    name: 'our own server',
    missing: false,
    start: async () => {
      const { origin, close } = await startServer({ root: dist, port: 0 });
      return { port: Number(new URL(origin).port), stop: close };
    },
  },
  { name: 'nginx', missing: isMissing('nginx', '-v'), start: () => startNginx('') },
  {
    name: "nginx with Debian's module for brotli",
    missing: isMissing('nginx', '-v') || !existsSync(brotliModule),
    start: () => startNginx('brotli_static on;'),
  },
  { name: 'Caddy', missing: isMissing('caddy', 'version'), start: startCaddy },
];

function startNginx(more: string) {
  return startProgram((folder, port) => {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    const server = readmeBlock('nginx', port).replace('root ', `${more} root `);
    const config = [
      ...(more ? [`load_module ${brotliModule};`] : []),
      // Started as root, nginx would read the site as somebody who may not.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr; events {}`,
      `http { access_log off; ${paths.join(' ')} ${server} }`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), config.join('\n'));
    return ['nginx', '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  });
}

function startCaddy() {
  return startProgram((folder, port) => {
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n  admin off\n}\n${readmeBlock('caddy', port)}`);
    return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
  });
}

async function startProgram(configure: (folder: string, port: number) => string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await findPort();
  const [program = '', ...args] = configure(folder, port);
  const home = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const child = spawn(program, args, { env: { ...process.env, ...home }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; child.exitCode === null && tries < 100; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return { port, stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`${program} does not answer. It said:\n${said}`);
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
