import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * Asks Astro to read the content again until it does. While it still reads its own configuration after a restart, it
 * passes over a refresh and does not say so; but what is over before anything could be read from a disk was passed over.
 */
export async function refreshSurely(refresh: () => Promise<void>, pause = 250, most = 120): Promise<void> {
  for (let tries = 0; tries < most; tries += 1) {
    const work = refresh().catch(() => {});
    const took = await Promise.race([work.then(() => false), setImmediate(true)]);
    if (took) return work;
    await setTimeout(pause, undefined, { ref: false });
  }
}
