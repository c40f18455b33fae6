import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { termSchema } from '../../src/schemas/term.ts';
import { kinds } from '../../src/site/core/kinds.ts';
import { withSlashes } from '../files/slashes.ts';
import { type LinkedTerm, linkTerms, listForms } from './term-links.ts';

/** The glossary itself, and the tools: there the fragment holds what a reader answered, and leaving costs a place. */
const without = new Set(['glossary/index.html', 'quiz/index.html', 'quiz/team/index.html']);

/** Every term that other pages link to, with the ways it may be written. */
export function readLinkedTerms(folder = `content/${kinds.term.folder}`): LinkedTerm[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { term, also, linked } = termSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
      return linked ? [{ id: file.slice(0, -'.yaml'.length), forms: listForms(term, also) }] : [];
    });
}

/** After the build: links the first use of each term on a page to the glossary. */
export function linkGlossary(): AstroIntegration {
  return {
    name: 'link-terms',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const terms = readLinkedTerms();
        const files = await readdir(fileURLToPath(dir), { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html') && !without.has(withSlashes(file)));
        await Promise.all(
          pages.map(async (file) => {
            const page = join(fileURLToPath(dir), file);
            await writeFile(page, linkTerms(await readFile(page, 'utf8'), terms));
          }),
        );
        logger.info(`${terms.length} terms linked on ${pages.length} pages`);
      },
    },
  };
}
