import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isProgram } from './find-program.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Chromium without windows, the fastest of all for tests; Debian's package has the same name. */
export const headlessShell = 'chromium-headless-shell';

const names = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];

/**
 * First Chromium or Chrome on this machine that answers with its version, one without windows before the others.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(env = process.env) {
  const folders = process.platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : [];
  const candidates = [
    ...names.map((name) => findProgram(name, env.PATH)),
    ...folders.flatMap((folder) => applications.map((application) => join(folder, application))),
  ];
  for (const file of candidates) if (file && (await isBrowser(file))) return file;
  return undefined;
}

/**
 * Whether a file is a browser that runs; Ubuntu's `chromium-browser` may be a note about a snap.
 * @param {string} file
 */
export async function isBrowser(file) {
  return isProgram(file) && (await runQuietly(file, ['--version'])).code === 0;
}
