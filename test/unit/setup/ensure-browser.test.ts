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

it('names what to install where it may not install anything', async () => {
  await expect(ensure({ release: debian })).rejects.toThrow(/install one .* or name it in CHROME_PATH/);
});

it("installs Debian's package as root, and says so", async () => {
  const chromium = join(bin, 'chromium');
  writeProgram(
    join(bin, 'apt-get'),
    `#!/bin/sh\ncase "$*" in *install*) printf '#!/bin/sh\\nexit 0\\n' > ${chromium}; /bin/chmod +x ${chromium};; esac\n`,
  );
  expect(await ensure({ release: debian, root: true })).toBe(chromium);
  expect(said.join()).toContain("installing Debian's package chromium");
});

it('passes on what apt-get said when it fails', async () => {
  writeProgram(join(bin, 'apt-get'), '#!/bin/sh\necho "no mirror"\nexit 100\n');
  await expect(ensure({ release: debian, root: true })).rejects.toMatchObject({
    message: 'apt-get update failed; its message is above.',
    details: 'no mirror\n',
  });
});
