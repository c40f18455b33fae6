// worker.ts
import { setTimeout as wait } from 'node:timers/promises';
import { handle } from './lib/handle';
import { listGivenUp, workThrough } from './lib/worker';

const stop = new AbortController();
const { signal } = stop;
process.once('SIGTERM', () => stop.abort());

async function run(): Promise<void> {
  while (!signal.aborted) {
    try {
      await workThrough(handle);
      const lost = await listGivenUp();
      // For your alert to look for.
      if (lost.length) console.error('Given up:', lost);
    } catch (error) {
      // It may be back soon.
      console.error('Worker:', error);
    }
    await wait(2000, null, { signal }).catch(() => {});
  }
}

export const ended = run();
