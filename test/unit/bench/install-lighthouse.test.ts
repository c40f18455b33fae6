import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { installLighthouse } from '../../../scripts/bench/install-lighthouse.ts';
import { type FakeProject, makeProject } from '../setup/fake-project.ts';

let project: FakeProject;
let to: string;
let said: string[];
const install = (env: NodeJS.ProcessEnv = {}) =>
  installLighthouse({ from: project.root, to, env: { ...project.env, ...env }, say: (line) => said.push(line) });

beforeEach(() => {
  project = makeProject();
  to = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  said = [];
});

it('is installed as its own lock file has it, says so, and is not installed again', async () => {
  await install();
  await install();
  expect(project.calls(to)).toEqual(['ci']);
  expect(said).toEqual([expect.stringMatching(/^Lighthouse: installing it, since only this command needs it/)]);
});

it('is installed again when its lock file changes or what was installed is gone', async () => {
  await install();
  project.write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
  await install();
  rmSync(join(to, 'node_modules'), { recursive: true });
  await install();
  expect(project.calls(to)).toEqual(['ci', 'ci', 'ci']);
});

it('passes on what npm said where it fails, and tries again', async () => {
  await expect(install({ FAKE: 'broken' })).rejects.toMatchObject({ details: 'npm error the registry is gone\n' });
  await install();
  expect(project.calls(to)).toEqual(['ci', 'ci']);
});
