import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findBrowser, headlessShell, isBrowser } from './find-browser.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Path of a browser for the tests: `CHROME_PATH`, Debian's headless shell, installed when root, or any other one found.
 * @param {{ env?: NodeJS.ProcessEnv, say?: (line: string) => void, release?: string, root?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function ensureBrowser({ env = process.env, say = console.log, ...machine } = {}) {
  if (env.CHROME_PATH) {
    if (await isBrowser(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new PlainFailure(`CHROME_PATH is ${env.CHROME_PATH}, which is no browser that runs.`);
  }
  const { release = readRelease(), root = process.getuid?.() === 0 } = machine;
  const found = await findBrowser(env);
  const installs = root && /^ID=debian$/m.test(release) && (!found || basename(found) !== headlessShell);
  const browser = installs ? await installBrowser(found, env, say) : found;
  if (!browser)
    throw new PlainFailure(
      `The browser tests need Chromium or Chrome: install one (on Debian \`sudo apt-get install ${headlessShell}\`) or name it in CHROME_PATH.`,
    );
  say(`Browser: ${browser}.`);
  return browser;
}

async function installBrowser(found, env, say) {
  say(
    `Browser: installing Debian's package ${headlessShell}, which runs the tests fastest; this takes about a minute.`,
  );
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], ['install', '-y', headlessShell]]) {
    const { code, output } = await runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], options);
    if (code === 0) continue;
    const failed = `apt-get ${args.join(' ')} failed`;
    if (!found) throw new PlainFailure(`${failed}; its message is above.`, output);
    say(`${failed}, so the tests use the browser that is there.`);
    return found;
  }
  return findBrowser(env);
}

function readRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
