import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runQuietly } from '../../../scripts/setup/run-quietly.mjs';
import { isAlive } from './is-alive.ts';

it('keeps what a program says and the code that it ends with', async () => {
  const program = "console.log('out'); console.error('err'); process.exitCode = 3";
  const { code, output } = await runQuietly(process.execPath, ['-e', program]);
  expect(code).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});

it('tells of a program that is not there', async () => {
  expect(await runQuietly('/nowhere/program', [])).toMatchObject({
    code: 127,
    output: expect.stringContaining('ENOENT'),
  });
});

it('ends the program when this process is ended', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'quiet-')), 'pid');
  const module = new URL('../../../scripts/setup/run-quietly.mjs', import.meta.url).href;
  const inner = `require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`;
  const script = `import { runQuietly } from '${module}'; await runQuietly(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;
  const outer = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 10_000 }).toMatch(/^\d+$/);
  outer.kill('SIGTERM');
  expect(await once(outer, 'exit')).toEqual([130, null]);
  const pid = Number(readFileSync(file, 'utf8'));
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});
