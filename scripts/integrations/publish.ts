import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Tombstone } from '../../src/schemas/lock.ts';
import { buildHeaderRules, buildPolicy, toHeadersFile, toMetaPolicy } from '../../src/site/core/security-headers.ts';
import { listRedirects } from '../../src/site/core/tombstones.ts';
import { toCaddy } from '../publish/to-caddy.ts';
import { toNginx } from '../publish/to-nginx.ts';
import { writeTwins } from '../publish/write-twins.ts';
import { hashInline } from './inline-hashes.ts';

const charset = /<meta charset="utf-8" ?\/?>/;

/** After the build: gives every page its own policy, every host the headers in the form it reads, and files their twins. */
export function publish({
  tombstones,
  serverFolder,
}: {
  tombstones: Tombstone[];
  serverFolder: string;
}): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const scripts = new Set<string>();
        const styles = new Set<string>();
        const files = await readdir(fileURLToPath(dir), { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = join(fileURLToPath(dir), file);
          const html = await readFile(page, 'utf8');
          const inline = hashInline(html);
          for (const hash of inline.scripts) scripts.add(hash);
          for (const hash of inline.styles) styles.add(hash);
          await writeFile(page, addMetaPolicy(html, toMetaPolicy(buildPolicy(inline)), file));
        }
        // The parts of the search index lie in folders of their own; its table of contents is the one other file with a hash.
        const hashed = files
          .filter((file) => file.endsWith('.pf_meta'))
          .map((file) => `/${file.replaceAll('\\', '/')}`);
        const policy = buildPolicy({ scripts: [...scripts].sort(), styles: [...styles].sort() });
        const rules = buildHeaderRules(policy, hashed.sort());
        await mkdir(serverFolder, { recursive: true });
        await Promise.all([
          writeFile(new URL('_headers', dir), toHeadersFile(rules)),
          writeFile(new URL('_redirects', dir), `${listRedirects(tombstones).join('\n')}\n`),
          writeFile(`${serverFolder}/nginx-headers.conf`, toNginx(rules)),
          writeFile(`${serverFolder}/caddy-headers.conf`, toCaddy(rules)),
        ]);
        const twins = await writeTwins(fileURLToPath(dir));
        logger.info(`compressed ${twins} files ahead of time`);
        logger.info(`headers written for ${scripts.size} inline scripts and ${styles.size} inline styles`);
      },
    },
  };
}

// GitHub Pages sends no headers of ours, so the policy travels in the page as well.
function addMetaPolicy(html: string, policy: string, file: string): string {
  if (!charset.test(html)) throw new Error(`${file} declares no charset: nowhere to put its content security policy.`);
  return html.replace(charset, (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`);
}
