// Checks the types of all code, once per change. `astro check` alone takes twice as long: for .ts files it also works
// out suggestions that an editor would show. So it reads the .astro files only, beside the compiler.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './setup/plain-failure.mjs';
import { commandFile, projectRoot } from './setup/project.mjs';
import { runScript } from './steps/step.ts';
import { type Half, hashHalves, notePassed, readPassed } from './types/passed.ts';

const astro = commandFile(projectRoot, 'astro');
const severity = ['--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'];
const commands: Record<Half, string[]> = {
  code: [commandFile(projectRoot, 'typescript', 'tsc'), '--incremental', '--tsBuildInfoFile', '.cache/tsc.json'],
  views: [astro, 'check', '--noSync', '--tsconfig', 'tsconfig.views.json', ...severity],
};

await runMain(async () => {
  const hashes = hashHalves(projectRoot);
  const passed = readPassed(projectRoot);
  const open = (['code', 'views'] as const).filter((half) => passed[half] !== hashes[half]);
  if (open.length === 0) {
    console.log('Types: unchanged since they were checked.');
    return 0;
  }
  // What is in `.astro/` follows from the same files as the views.
  if (open.includes('views') || !existsSync(join(projectRoot, '.astro/types.d.ts'))) {
    const { code, output } = await runScript([astro, 'sync']);
    if (code !== 0) return fail(output);
  }
  const results = await Promise.all(open.map(async (half) => ({ half, ...(await runScript(commands[half])) })));
  const well = results.filter(({ code }) => code === 0).map(({ half }) => [half, hashes[half]]);
  notePassed(projectRoot, { ...passed, ...Object.fromEntries(well) });
  const wrong = results.filter(({ code }) => code !== 0);
  return wrong.length > 0 ? fail(wrong.map(({ output }) => output).join('\n')) : 0;
});

function fail(output: string): number {
  console.log(output);
  return 1;
}
