import type { Engine } from '../../search/types.ts';

interface Pagefind extends Engine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

let loading: Promise<Engine> | undefined;
let started = 0;
let attempts = 0;

/** Loads the search engine once; after a failure, the next call tries again. */
export function loadEngine(): Promise<Engine> {
  loading ??= start();
  return loading;
}

/** Lets the next search start from scratch, since this one could not read its files. */
export function forgetEngine(): void {
  loading = undefined;
}

/** Throws if a part of the index did not arrive: Pagefind then finds less and says nothing. */
export function checkIndex(): void {
  for (const { name, startTime, responseStatus: status } of performance.getEntriesByType(
    'resource',
  ) as PerformanceResourceTiming[]) {
    if (startTime >= started && name.includes('/pagefind/') && (status === 0 || status >= 400)) throw new Error(name);
  }
}

async function start(): Promise<Engine> {
  started = performance.now();
  // A browser may remember that a module failed to load; another address is another module.
  const address = `/pagefind/pagefind.js${attempts++ ? `?${attempts}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // No worker: its address would need a Trusted Types policy, and an index of this size does not need it.
  await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 28, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}
