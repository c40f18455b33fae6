import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCold, copyProject, makeFolder } from '../../scripts/bench/copy-project.ts';
import { listFiles } from '../build/built-site.ts';

/** Two places that differ in all that a build should not depend on: folder, clock, language, cores. */
const places = [
  {
    name: 'one',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' },
  },
  { name: 'a-second-place', env: { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '8' } },
].map((place) => ({ ...place, ...makeFolder(place.name) }));

const outputs = ['dist', '.cache/server'];

/** A hash of every file that a build leaves for publishing. */
function hashFiles(folder: string): Map<string, string> {
  const files = outputs.flatMap((output) => listFiles('', join(folder, output)).map((file) => `${output}/${file}`));
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

beforeAll(async () => {
  // One after the other: side by side, both would meet the same load.
  for (const { folder, env } of places) {
    copyProject(folder);
    await buildCold(folder, env);
  }
}, 600_000);

afterAll(() => {
  for (const { remove } of places) remove();
});

test('two builds in different places are equal, byte for byte', () => {
  const [one, other] = places.map(({ folder }) => hashFiles(folder));
  expect(one?.size).toBeGreaterThan(500);
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  const differing = [...names].filter((file) => one?.get(file) !== other?.get(file)).sort();
  expect(differing).toEqual([]);
});

test('no published file names the folder that it was built in', () => {
  for (const { folder } of places) {
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
    for (const file of listFiles('', join(folder, 'dist')))
      expect(readFileSync(join(folder, 'dist', file)).includes(folder), file).toBe(false);
  }
});
