import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressedSize } from '../../../scripts/bench/page-weight.ts';
import { prepareEngine } from '../../../src/search/core/engine.ts';
import { type Finding, findPlaces } from '../../../src/search/core/find.ts';
import { groupPlaces, type KindGroup } from '../../../src/search/core/groups.ts';
import type { Engine } from '../../../src/search/core/types.ts';
import vocabulary from '../../../src/search/core/vocabulary.json' with { type: 'json' };

/** The search of a built site, run here as a browser runs it, and the bytes that it loads. */
export interface BuiltSearch {
  engine: Engine;
  /** Bytes of each file that was loaded, in their order. */
  loaded: Map<string, number>;
}

let count = 0;

/** Sizes of the files of the index, which is searched again and again. */
const sizes = new Map<string, number>();

function sizeOf(path: string, bytes: Buffer): number {
  const size = sizes.get(path) ?? Math.min(bytes.length, compressedSize(bytes));
  sizes.set(path, size);
  return size;
}

/** Opens the search of a site that lies in a folder. */
export async function openSearch(folder: string): Promise<BuiltSearch> {
  const loaded = new Map<string, number>();
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    loaded.set(file, sizeOf(join(folder, file), bytes));
    return bytes;
  };
  // Pagefind fetches its files from the folder that its script came from.
  globalThis.fetch = async (address) => {
    const file = String(address).split('pagefind/').at(-1)?.split('?')[0] ?? '';
    return new Response(read(join('pagefind', file)));
  };
  read(join('pagefind', 'pagefind.js'));
  const script = pathToFileURL(join(folder, 'pagefind', 'pagefind.js'));
  // Each address is a module of its own, which has loaded nothing yet.
  const pagefind = await import(`${script.href}?${count++}`);
  return { engine: await prepareEngine(pagefind, vocabulary), loaded };
}

/** What the search shows at last for some words, and the bytes of all that was loaded when it showed the first of it. */
export async function ask(
  engine: Engine,
  words: string,
  loaded: BuiltSearch['loaded'] = new Map(),
): Promise<{ groups: KindGroup[]; finding: Finding; bytes: number }> {
  let bytes = 0;
  for await (const finding of findPlaces(engine, words, () => true)) {
    bytes ||= [...loaded.values()].reduce((sum, size) => sum + size, 0);
    if (!finding.isEarly) return { groups: groupPlaces(finding), finding, bytes };
  }
  throw new Error('The search came to no end.');
}
