import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainFailure } from './plain-failure.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs a command that serves a site until an address answers with a page, ends it with all that it started, and returns
 * the seconds it took. Fails where the command ends by itself or the patience runs out.
 * @param {{ command: string, address: string, patience: number, cwd?: string, env?: NodeJS.ProcessEnv }} options Patience in seconds.
 * @returns {Promise<number>}
 */
export async function tryStart({ command, address, patience, ...options }) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  // A group of its own can be ended as a whole; Windows has no such groups, and ends a tree instead.
  const child = spawn(command, { ...options, shell: true, stdio: 'inherit', detached: !isWindows });
  const interrupt = () => void endAll(child).then(() => process.exit(130));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  let ended;
  child.on('error', ({ message }) => {
    ended = `did not start: ${message}`;
  });
  child.on('close', (code) => {
    ended ??= `ended with exit code ${code}`;
  });
  try {
    while (seconds() < patience) {
      if (ended) throw new PlainFailure(`${command} ${ended} before ${address} answered.`);
      if (await answers(address)) return seconds();
      await wait(250);
    }
    throw new PlainFailure(`${address} did not answer within ${patience} s of ${command}.`);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    if (!ended) await endAll(child);
  }
}

async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    return response.ok && /<html/i.test(await response.text());
  } catch {
    return false;
  }
}

function endAll(child) {
  return new Promise((resolve) => {
    child.on('close', resolve);
    if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGTERM');
  });
}
