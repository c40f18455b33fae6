import { ensureInstalled } from './setup/ensure-installed.mjs';
import { PlainFailure, runMain } from './setup/plain-failure.mjs';
import { ensurePortFree, readPort } from './setup/port.mjs';
import { commandFile, projectRoot } from './setup/project.mjs';
import { runPinned } from './setup/run-pinned.mjs';

const scripts = ['check', 'check:content', 'format', 'build', 'bench', 'new', 'generate', 'prove', 'test:release'];

await runMain(async () => {
  const [command = '', ...args] = process.argv.slice(2);
  if (command !== 'dev' && !scripts.includes(command)) {
    throw new PlainFailure(`There is no command "${command}"; there are dev, ${scripts.join(', ')}.`);
  }
  if (command === 'dev') return develop(args);
  await ensureInstalled();
  return runPinned([`scripts/${command.replace(':', '-')}.ts`, ...args]);
});

async function develop(args) {
  const port = readPort();
  await ensurePortFree(port, 'npm run dev');
  await ensureInstalled();
  return runPinned([commandFile(projectRoot, 'astro'), 'dev', '--port', String(port), ...args]);
}
