import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runMain } from './setup/plain-failure.mjs';
import { runPinned } from './setup/run-pinned.mjs';

await runMain(async () => {
  await ensureInstalled();
  return runPinned(['scripts/test-all.ts', ...process.argv.slice(2)]);
});
