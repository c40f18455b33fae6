import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runMain } from './setup/plain-failure.mjs';
import { ensurePortFree, readPort } from './setup/port.mjs';
import { runPinned } from './setup/run-pinned.mjs';

await runMain(async () => {
  const port = readPort();
  await ensurePortFree(port);
  await ensureInstalled();
  const code = await runPinned(['scripts/build.ts', '--if-changed']);
  return code || runPinned(['scripts/serve.ts'], { PORT: String(port) });
});
