import { type Pagefind, prepareEngine } from '../core/engine.ts';
import type { Engine, Vocabulary } from '../core/types.ts';
import vocabulary from '../core/vocabulary.json?url&no-inline';

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
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const { name, startTime, responseStatus: status } of resources)
    if (startTime >= started && name.includes('/pagefind/') && !(status && status < 400)) throw new Error(name);
}

async function start(): Promise<Engine> {
  started = performance.now();
  // A browser may remember that a module failed to load; another address is another module.
  const address = `/pagefind/pagefind.js${attempts++ ? `?${attempts}` : ''}`;
  const [pagefind, words]: [Pagefind, Vocabulary] = await Promise.all([
    import(/* @vite-ignore */ address),
    fetch(vocabulary).then((response) => response.json()),
  ]);
  return prepareEngine(pagefind, words);
}
