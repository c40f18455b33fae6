import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Parts of a page that nobody searches for: controls, numbers of sources, and words that stand there twice. */
const excludeSelectors = [
  '.link-here',
  '.copy-link',
  'sup',
  '.unseen',
  '.no-print',
  '.cited',
  '.sides thead',
  'svg',
  'noscript',
];

/** Pagefind's own interfaces, which this site replaces, and the worker, which Trusted Types would block. */
const unused = /^pagefind-(ui|component-ui|modular-ui|highlight|worker)\./;

/** Builds the index from the finished pages and says how many of them can be found. */
async function buildSearchIndex(folder: string): Promise<number> {
  // Without `.`, `-` and `/`: a full stop would stick to the last word of each sentence and hide it from the stemmer.
  const { index, errors } = await createIndex({ includeCharacters: '+#@', excludeSelectors });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const problems = [...errors, ...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`The search index is incomplete: ${problems.join('; ')}`);
    const found = await tidy(join(folder, 'pagefind'));
    // Where no page says what to index, Pagefind takes all of every page, down to the one for missing addresses.
    if (found === 0 || found === added.page_count)
      throw new Error('No page has data-pagefind-body, so nothing can be found.');
    return found;
  } finally {
    await close();
  }
}

/** Removes what no page loads and counts the pages that can be found. */
async function tidy(bundle: string): Promise<number> {
  const files = await readdir(bundle);
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(bundle, file))));
  return (await readdir(join(bundle, 'fragment')).catch(() => [])).length;
}

/** Adds the search index to every build, and stops the build when nothing could be found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await buildSearchIndex(fileURLToPath(dir))} pages can be found`);
      },
    },
  };
}
