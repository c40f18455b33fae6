import { existsSync, rmSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureInstalled, refuseToReplace } from '../../../scripts/setup/ensure-installed.mjs';
import { PlainFailure } from '../../../scripts/setup/plain-failure.mjs';
import { type FakeProject, makeProject, writeProgram } from './fake-project.ts';

let project: FakeProject;
const install = (env: NodeJS.ProcessEnv = {}) =>
  ensureInstalled({ root: project.root, env: { ...project.env, ...env }, say: project.say });
const fail = (env: NodeJS.ProcessEnv = {}): Promise<PlainFailure> =>
  install(env).then(
    () => expect.fail('it passed'),
    (error) => error,
  );

beforeEach(() => {
  project = makeProject();
});

describe('an installation', () => {
  it('runs npm ci, and says so', async () => {
    await install();
    expect(project.calls()).toEqual(['ci --include=dev']);
    expect(project.said[0]).toContain('installing what the lock file names, with Node 24.0.0');
  });

  it('is not repeated while nothing changes', async () => {
    await install();
    await install();
    expect(project.calls()).toHaveLength(1);
    expect(project.said.at(-1)).toBe('Packages: as the lock file has them, on Node 24.0.0.');
  });

  it('is repeated when the lock file changes', async () => {
    await install();
    project.write('package-lock.json', {
      packages: { '': { devDependencies: { node: '24.0.0' } }, 'node_modules/a': {} },
    });
    await install();
    expect(project.calls()).toHaveLength(2);
  });

  it('is repeated when the pinned Node answers with another version', async () => {
    await install();
    rmSync(join(project.root, 'node_modules/node'), { recursive: true });
    await install();
    expect(project.calls()).toHaveLength(2);
  });

  it('does not take a folder node_modules for an installation', async () => {
    await install();
    rmSync(join(project.root, 'node_modules/.package-lock.json'));
    await install();
    expect(project.calls()).toHaveLength(2);
  });

  it('runs the script of the package node, and says so, where scripts are switched off', async () => {
    await install({ FAKE: 'no scripts' });
    expect(project.calls()[1]).toBe('rebuild node --ignore-scripts=false');
    expect(project.said[1]).toContain('install scripts are switched off here');
  });

  it.each(['20.19.0', '22.12.0', '23.0.0'])('starts on Node %s', async (version) => {
    rmSync(join(project.root, 'bin/node'));
    const answer = `[ "$1" = --version ] && echo v${version} || exec ${process.execPath} "$@"`;
    writeProgram(join(project.root, 'bin/node'), `#!/bin/sh\n${answer}\n`);
    await install();
    expect(project.calls()).toEqual(['ci --include=dev']);
  });
});

describe('an installation that cannot be', () => {
  it('fails with what npm said and leaves no mark of success', async () => {
    const failure = await fail({ FAKE: 'broken' });
    expect(failure).toBeInstanceOf(PlainFailure);
    expect(failure.message).toBe('npm ci failed with exit code 7; what it said is above.');
    expect(failure.details).toContain('the registry is gone');
    expect(existsSync(join(project.root, 'node_modules'))).toBe(false);
  });

  it('names npm where there is none, and touches nothing', async () => {
    await install();
    rmSync(join(project.root, 'bin/npm'));
    project.write('package-lock.json', {});
    expect((await fail()).message).toMatch(/^npm is not on the PATH/);
    expect(existsSync(join(project.root, 'node_modules/node'))).toBe(true);
  });

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('refuses Node %s, and touches nothing', async (version) => {
    rmSync(join(project.root, 'bin/node'));
    writeProgram(join(project.root, 'bin/node'), `#!/bin/sh\necho v${version}\n`);
    expect((await fail()).message).toBe(
      `Node ${version} is too old to set this project up; it needs 20.19, 22.12 or anything newer.`,
    );
    expect(project.calls()).toEqual([]);
  });

  it('refuses a lock file that does not fit, and leaves it as it is', async () => {
    project.write('package.json', { dependencies: { a: '1' }, devDependencies: { node: '24.0.0' } });
    expect((await fail()).message).toMatch(/^package-lock.json does not fit package.json/);
    expect(project.calls()).toEqual([]);
  });

  it('says so where the package brings a Node of another version', async () => {
    expect((await fail({ FAKE_VERSION: 'v20.0.0' })).message).toMatch(
      /^The package node@24.0.0 brought no Node that runs/,
    );
  });

  it('says what to do where Windows would have to replace the Node that runs', () => {
    const own = 'c:\\site\\node_modules\\node\\bin\\node.exe';
    expect(() => refuseToReplace('C:\\site\\', own, win32)).toThrow(/run npm ci, then try again\.$/);
    expect(() => refuseToReplace('C:\\site\\', 'C:\\Program Files\\nodejs\\node.exe', win32)).not.toThrow();
    expect(() => refuseToReplace('/site/', '/site/node_modules/node/bin/node', posix)).not.toThrow();
  });
});
