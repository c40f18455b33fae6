// Runs `npm start` on a machine that nobody watches, until the site answers.
import { runMain } from './setup/plain-failure.mjs';
import { ensurePortFree, readPort } from './setup/port.mjs';
import { tryStart } from './setup/try-start.mjs';

await runMain(async () => {
  const port = readPort();
  // Otherwise the answer could come from another program.
  await ensurePortFree(port);
  const address = `http://localhost:${port}/`;
  const seconds = await tryStart({ command: 'npm start', address, patience: 900 });
  console.log(`npm start: ${address} answered after ${seconds.toFixed(0)} s.`);
});
