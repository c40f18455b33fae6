import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tryStart } from '../../../scripts/setup/try-start.mjs';
import { isAlive } from './is-alive.ts';

let cwd: string;
let port: number;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'start-'));
  port = await findPort();
});

function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}

/** Tries a command that starts a program of its own, as npm does. */
function tryProgram(program: string, patience = 20) {
  writeFileSync(join(cwd, 'program.cjs'), program);
  const outer = `require('node:child_process').spawn(process.execPath, ['program.cjs'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))`;
  writeFileSync(join(cwd, 'start.cjs'), outer);
  const command = `"${process.execPath}" start.cjs`;
  return tryStart({ command, address: `http://127.0.0.1:${port}/`, patience, cwd });
}

/** Gives these answers one after the other, and the last one for ever. */
const serve = (...answers: [status: number, body: string][]) => `
const { writeFileSync } = require('node:fs');
writeFileSync('pid', String(process.pid));
let asked = 0;
const answers = ${JSON.stringify(answers)};
require('node:http').createServer((request, response) => {
  writeFileSync('asked', String(asked += 1));
  const [status, body] = answers.length > 1 ? answers.shift() : answers[0];
  response.writeHead(status).end(body);
}).listen(${port}, '127.0.0.1');`;

async function expectEnded() {
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
}

it('says how long the first page took, takes no other answer for one, and ends all that was started', async () => {
  const program = serve([500, '<html>'], [200, 'no page'], [200, '<!doctype html><html lang="en">']);
  expect(await tryProgram(program)).toBeGreaterThan(0);
  expect(readFileSync(join(cwd, 'asked'), 'utf8')).toBe('3');
  await expectEnded();
});

it('fails where the command ends by itself', async () => {
  await expect(tryProgram('process.exit(3)')).rejects.toThrow(/ended with exit code 3 before http:.* answered\.$/);
});

it('fails when its patience is over, and ends all that was started', async () => {
  await expect(tryProgram(serve([404, '<html>']), 3)).rejects.toThrow(/did not answer within 3 s/);
  await expectEnded();
});
