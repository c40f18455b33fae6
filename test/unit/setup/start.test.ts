import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/setup/project.mjs';

// A fresh clone as far as the setup is concerned: nothing installed, and no npm on the PATH.
const clone = mkdtempSync(join(tmpdir(), 'clone-'));
const busy = createServer();
let busyPort = 0;

beforeAll(async () => {
  for (const part of ['package.json', 'package-lock.json', 'scripts']) {
    cpSync(join(projectRoot, part), join(clone, part), { recursive: true });
  }
  await new Promise<void>((resolve) => busy.listen(0, '::1', resolve).once('error', () => busy.listen(0, resolve)));
  busyPort = (busy.address() as { port: number }).port;
});
afterAll(() => void busy.close());

function run(script: string, env: NodeJS.ProcessEnv = {}, ...args: string[]) {
  // The busy port belongs to this process, which answers only between two synchronous calls: listening is enough.
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], {
    cwd: clone,
    env: { PATH: '', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('names a busy port before it installs anything', () => {
  const sentence = `Port ${busyPort} is busy: another program uses it. Stop that program, or choose another port: PORT=${busyPort + 1} npm start\n`;
  expect(run('start', { PORT: `${busyPort}` })).toEqual({ status: 1, stdout: '', stderr: sentence });
});

it.each(['abc', '0', '65536', '80.5'])('refuses %s as a port', (port) => {
  const sentence = `PORT is ${port}; it must be a number from 1 to 65535.\n`;
  expect(run('start', { PORT: port })).toEqual({ status: 1, stdout: '', stderr: sentence });
});

it.each(['start', 'test'])('npm %s names a missing npm', (script) => {
  const { status, stderr } = run(script, { PORT: '49152' });
  expect(stderr).toMatch(/^npm is not on the PATH; install it .*\n$/);
  expect(status).toBe(1);
});

it('lists the commands when asked for one that is not there', () => {
  const sentence =
    'There is no command "biuld"; there are dev, check, check:content, format, build, bench, new, generate, prove, test:release.\n';
  expect(run('run', {}, 'biuld')).toEqual({ status: 1, stdout: '', stderr: sentence });
});
