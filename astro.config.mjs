import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { linkGlossary } from './scripts/integrations/link-terms.ts';
import { ownBundles } from './scripts/integrations/own-bundles.ts';
import { ownShell } from './scripts/integrations/own-shell.ts';
import { proveQuizzes } from './scripts/integrations/prove-quizzes.ts';
import { publish } from './scripts/integrations/publish.ts';
import { searchIndex } from './scripts/integrations/search-index.ts';
import { watchData } from './scripts/integrations/watch-data.ts';
import { lockSchema } from './src/schemas/lock.ts';
import { siteSchema } from './src/schemas/site.ts';

const readYaml = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const site = siteSchema.parse(readYaml('./content/site.yaml'));
const { tombstones } = lockSchema.parse(readYaml('./content/ids.lock.yaml'));
const gone = new Set(tombstones.map(({ address }) => `${site.address}${address}`));

// The oldest browsers with `light-dark()`, by which the colors are written.
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(123), firefox: version(120), safari: version(17, 5), ios_saf: version(17, 5) };

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  prefetch: false,
  build: { inlineStylesheets: 'always' },
  experimental: { contentIntellisense: true },
  // Pictures in Markdown come in several widths, and the browser takes the one that its column needs.
  image: {
    layout: 'constrained',
    breakpoints: [360, 720, 1080, 1440],
    service: { entrypoint: './scripts/images/column-images.ts' },
  },
  integrations: [
    starlight({
      title: site.name,
      description: site.description,
      favicon: '/favicon.svg',
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      credits: false,
      sidebar: [],
    }),
    proveQuizzes(),
    sitemap({ filter: (page) => !gone.has(page) }),
    ownShell('./src/site/view/PageShell.astro'),
    ownBundles(),
    searchIndex(),
    linkGlossary(),
    publish({ tombstones, serverFolder: '.cache/server' }),
    watchData(['content/site.yaml', 'content/ids.lock.yaml', 'content/example.yaml']),
  ],
  vite: {
    // Names for widths of windows, which plain CSS does not have.
    css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true }, targets } },
    build: { assetsInlineLimit: 0 },
  },
});
