import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ensureBrowser } from '../../../scripts/setup/ensure-browser.mjs';
import { writeProgram } from './fake-project.ts';

const works = '#!/bin/sh\necho "Chromium 1"\n';
const debian = 'PRETTY_NAME="Debian"\nID=debian\n';
let bin: string;
let said: string[];
const ensure = (options: { env?: NodeJS.ProcessEnv; release?: string; root?: boolean } = {}) =>
  ensureBrowser({ env: { PATH: bin }, release: '', root: false, say: (line) => said.push(line), ...options });

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'browser-'));
  said = [];
});

it('takes the browser that CHROME_PATH names', async () => {
  writeProgram(join(bin, 'mine'), works);
  expect(await ensure({ env: { PATH: '', CHROME_PATH: join(bin, 'mine') } })).toBe(join(bin, 'mine'));
});

it('says so when CHROME_PATH names no browser', async () => {
  await expect(ensure({ env: { PATH: bin, CHROME_PATH: '/nowhere/chrome' } })).rejects.toThrow(
    'CHROME_PATH is /nowhere/chrome, which is no browser that runs.',
  );
});

it('finds a browser on the PATH and passes over one that does not run', async () => {
  writeProgram(join(bin, 'chromium-browser'), '#!/bin/sh\necho "install the snap" >&2\nexit 1\n');
  writeProgram(join(bin, 'google-chrome-stable'), works);
  expect(await ensure()).toBe(join(bin, 'google-chrome-stable'));
});

it('prefers the one without windows', async () => {
  for (const name of ['chromium', 'chromium-headless-shell', 'google-chrome']) writeProgram(join(bin, name), works);
  expect(await ensure({ release: debian, root: true })).toBe(join(bin, 'chromium-headless-shell'));
  expect(said).toEqual([`Browser: ${join(bin, 'chromium-headless-shell')}.`]);
});

it('installs nothing where it is not root, or not on Debian', async () => {
  writeProgram(join(bin, 'chromium'), works);
  writeProgram(join(bin, 'apt-get'), '#!/bin/sh\nexit 100\n');
  expect(await ensure({ release: debian, root: false })).toBe(join(bin, 'chromium'));
  expect(await ensure({ release: 'ID=fedora\n', root: true })).toBe(join(bin, 'chromium'));
  expect(said.join()).not.toContain('installing');
});

it('names what to install where it may not install anything', async () => {
  await expect(ensure({ release: debian })).rejects.toThrow(/install one .* or name it in CHROME_PATH/);
});

for (const there of [[], ['chromium']])
  it(`installs Debian's package as root, says so and uses it, with ${there.length} browsers there`, async () => {
    for (const name of there) writeProgram(join(bin, name), works);
    const shell = join(bin, 'chromium-headless-shell');
    writeProgram(
      join(bin, 'apt-get'),
      `#!/bin/sh\ncase "$*" in *"install -y chromium-headless-shell") printf '#!/bin/sh\\nexit 0\\n' > ${shell}; /bin/chmod +x ${shell};; esac\n`,
    );
    expect(await ensure({ release: debian, root: true })).toBe(shell);
    expect(said.join()).toContain("installing Debian's package chromium-headless-shell");
  });

it('uses the browser that is there when the package cannot be installed, and says why', async () => {
  writeProgram(join(bin, 'chromium'), works);
  writeProgram(join(bin, 'apt-get'), '#!/bin/sh\ncase "$*" in *install*) exit 100;; esac\n');
  expect(await ensure({ release: debian, root: true })).toBe(join(bin, 'chromium'));
  expect(said).toContain(
    'apt-get install -y chromium-headless-shell failed, so the tests use the browser that is there.',
  );
});

it('passes on what apt-get said when it fails and there is no browser', async () => {
  writeProgram(join(bin, 'apt-get'), '#!/bin/sh\necho "no mirror"\nexit 100\n');
  await expect(ensure({ release: debian, root: true })).rejects.toMatchObject({
    message: 'apt-get update failed; its message is above.',
    details: 'no mirror\n',
  });
});
