import { ensureBrowser } from './setup/ensure-browser.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runMain } from './setup/plain-failure.mjs';
import { runPinned } from './setup/run-pinned.mjs';

await runMain(async () => {
  await ensureInstalled();
  const browser = await ensureBrowser();
  return runPinned(['scripts/test-all.ts', ...process.argv.slice(2)], { CHROME_PATH: browser });
});
