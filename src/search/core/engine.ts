import type { Engine, Hit, Kind, Vocabulary } from './types.ts';

/** Pagefind's API, as far as this site uses it. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<{ kind?: Partial<Record<Kind, number>> }>;
  search(words: string | null, options?: { filters: { kind: string } }): Promise<{ results: Hit[] }>;
}

/** Starts Pagefind and makes an engine of it that knows the kind of each page before its text is loaded. */
export async function prepareEngine(pagefind: Pagefind, vocabulary: Vocabulary): Promise<Engine> {
  // No worker: its address would need a Trusted Types policy, and an index of this size does not need it.
  await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 28, excerptEllipsis: '…' });
  await pagefind.init();
  const kinds = new Map<string, Kind>();
  // A part of the index that did not arrive leaves no kinds, and Pagefind says nothing.
  for (const kind of Object.keys((await pagefind.filters()).kind as object) as Kind[])
    for (const { id } of (await pagefind.search(null, { filters: { kind } })).results) kinds.set(id, kind);
  return { search: pagefind.search, kinds, vocabulary };
}
