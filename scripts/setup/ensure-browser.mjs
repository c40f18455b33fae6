import { readFileSync } from 'node:fs';
import { findBrowser, isBrowser } from './find-browser.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Path of a browser for the tests: `CHROME_PATH`, one found on the machine, or Debian's package, installed when root.
 * @param {{ env?: NodeJS.ProcessEnv, say?: (line: string) => void, release?: string, root?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function ensureBrowser({ env = process.env, say = console.log, ...machine } = {}) {
  if (env.CHROME_PATH) {
    if (await isBrowser(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new PlainFailure(`CHROME_PATH is ${env.CHROME_PATH}, which is no browser that runs.`);
  }
  const found = await findBrowser(env);
  if (found) {
    say(`Browser: ${found}.`);
    return found;
  }
  const { release = readRelease(), root = process.getuid?.() === 0 } = machine;
  if (root && /^ID=debian$/m.test(release)) await installDebianPackage(env, say);
  const installed = await findBrowser(env);
  if (installed) return installed;
  throw new PlainFailure(
    'The browser tests need Chromium or Chrome: install one (on Debian `sudo apt-get install chromium`) or name it in CHROME_PATH.',
  );
}

async function installDebianPackage(env, say) {
  say("Browser: none found, so installing Debian's package chromium; this takes about a minute.");
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const { code, output } = await runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], options);
    if (code !== 0) throw new PlainFailure(`apt-get ${args.join(' ')} failed; its message is above.`, output);
  }
}

function readRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
