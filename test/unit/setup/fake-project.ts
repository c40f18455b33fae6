import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project in a folder of its own, with an npm that notes how it is called and installs a Node that only answers. */
export interface FakeProject {
  root: string;
  env: NodeJS.ProcessEnv;
  said: string[];
  say: (line: string) => void;
  /** What npm was asked for in a folder, by default that of the project. */
  calls: (folder?: string) => string[];
  write: (file: string, value: unknown) => void;
}

const fakeNpm = `
const { appendFileSync, chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2).filter((arg) => !/^--(no-audit|no-fund|no-progress|loglevel|package-lock)/.test(arg));
appendFileSync('calls.log', args.join(' ') + '\\n');
if (process.env.FAKE === 'broken') { console.error('npm error the registry is gone'); process.exit(7); }
if (args[0] === 'ci') rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
if (process.env.FAKE !== 'no scripts' || args[0] === 'rebuild') {
  const version = process.env.FAKE_VERSION || 'v24.0.0';
  const file = 'node_modules/node/bin/node';
  writeFileSync(file, '#!/bin/sh\\n[ "$1" = --version ] && echo ' + version + ' || exec ' + process.execPath + ' "$@"\\n');
  chmodSync(file, 0o755);
}
`;

/** Makes a project whose lock file fits. */
export function makeProject(): FakeProject {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const bin = join(root, 'bin');
  const said: string[] = [];
  const write = (file: string, value: unknown) => writeFileSync(join(root, file), JSON.stringify(value));
  mkdirSync(bin);
  writeProgram(join(bin, 'npm-cli.js'), fakeNpm);
  symlinkSync('npm-cli.js', join(bin, 'npm'));
  symlinkSync(process.execPath, join(bin, 'node'));
  const devDependencies = { node: '24.0.0' };
  write('package.json', { devDependencies });
  write('package-lock.json', { packages: { '': { devDependencies } } });
  const calls = (folder = root) => {
    const log = join(folder, 'calls.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  };
  return { root, env: { PATH: bin }, said, say: (line) => said.push(line), calls, write };
}

/** Writes a file that can be run. */
export function writeProgram(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}
