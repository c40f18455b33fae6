import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/lock-file.mjs';

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const part = (os: string, cpu: string, libc?: string) => ({
  version: '1.0.0',
  optional: true,
  os: [os],
  cpu: [cpu],
  ...(libc ? { libc: [libc] } : {}),
});
const locked = {
  '': { version: '0.0.0' },
  'node_modules/tool': { version: '1.0.0' },
  'node_modules/tool-linux': part('linux', 'x64', 'glibc'),
};
const elsewhere = {
  'node_modules/tool-mac': part('darwin', 'x64'),
  'node_modules/tool-arm': part('linux', 'arm64', 'glibc'),
  'node_modules/tool-musl': part('linux', 'x64', 'musl'),
  'node_modules/tool-wasm': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
  'node_modules/of-tool-wasm': { version: '1.0.0', optional: true },
};

function ask(installed: object | undefined, of: object = { ...locked, ...elsewhere }) {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: of }));
  mkdirSync(join(root, 'node_modules'));
  if (installed) writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return isInstalled(root, machine);
}

it('accepts what npm ci leaves: everything but the parts for other machines', () => {
  expect(ask(locked)).toBe(true);
  expect(ask({ ...locked, 'node_modules/added-by-hand': { version: '1.0.0' } })).toBe(true);
});

it.each([
  ['no record', undefined],
  ['a package that is missing', { ...locked, 'node_modules/tool': undefined }],
  ['a package of another version', { ...locked, 'node_modules/tool': { version: '1.0.1' } }],
  [
    'the part for this machine missing, as on a Node that is too old',
    { ...locked, 'node_modules/tool-linux': undefined },
  ],
  ['a part of another version', { ...locked, 'node_modules/tool-mac': { version: '1.0.1' } }],
])('does not accept %s', (_, installed) => {
  expect(ask(installed)).toBe(false);
});
