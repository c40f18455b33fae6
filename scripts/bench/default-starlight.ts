import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toMarkdown } from './to-markdown.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://default.example', integrations: [starlight({ title: 'Default' })] });
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The address a page has in the default site, where the name "index" is taken. */
export const addressInDefault = (address: string): string => (address === '/index/' ? '/everything/' : address);

/** Writes a Starlight project as it comes, with nothing set but a name, that says what these built pages say. */
export function writeDefaultStarlight(folder: string, dist: string, addresses: string[]): void {
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  // Astro looks at the named packages to see which of them it has to compile.
  write('package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n');
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  for (const address of addresses) {
    const { title, body } = toMarkdown(readFileSync(join(dist, address, 'index.html'), 'utf8'));
    const frontmatter = { title, description: `About ${title}`, ...(address === '/' ? { template: 'splash' } : {}) };
    const head = Object.entries(frontmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const name = addressInDefault(address).slice(1, -1) || 'index';
    write(`src/content/docs/${name}.md`, ['---', ...head, '---', '', body, ''].join('\n'));
  }
}
