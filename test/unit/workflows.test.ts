import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/setup/project.mjs';

interface Job {
  'runs-on': string;
  strategy?: { matrix: Record<string, string[]> };
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

describe.each(workflows)('%s', (_, text) => {
  it('names every action by commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives no right but those that a job names', () => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({});
    for (const job of Object.values<{ permissions?: unknown }>(jobs)) expect(job.permissions).toBeDefined();
  });
});

it.each(workflows)('%s runs on the version of Node that the project pins', (_, text) => {
  const steps = Object.values<Job>(parse(text).jobs).flatMap((job) => job.steps);
  const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
  expect(nodes.length).toBeGreaterThan(0);
  for (const step of nodes) expect(step.with).toMatchObject({ 'node-version-file': '.nvmrc' });
});

it('starts and checks the site on macOS and Windows', () => {
  const { jobs } = parse(readFileSync(join(folder, 'verify.yml'), 'utf8'));
  const elsewhere = Object.values<Job>(jobs).find((job) => job.strategy);
  expect(elsewhere?.['runs-on']).toMatch(/^\$\{\{ matrix\.os \}\}$/);
  expect(elsewhere?.strategy?.matrix).toEqual({ os: ['macos-latest', 'windows-latest'] });
  const commands = elsewhere?.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['node scripts/try-start.mjs', 'npm run check']);
  expect(existsSync(join(projectRoot, 'scripts/try-start.mjs'))).toBe(true);
});

it('has a check for others to run that is npm test', () => {
  const file = join(projectRoot, '.ci/run');
  expect(readFileSync(file, 'utf8')).toMatch(/exec npm test\n$/);
  expect(statSync(file).mode & 0o111).toBe(0o111);
});
