import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** What Starlight's page shell loads for a look and a sidebar that this site does not use: three requests, 6 KiB. */
const unused = [
  /^import '\.\.\/style\/(layers|props|reset|asides|util)\.css';$/gm,
  /^import 'virtual:starlight\/optional-css';$/m,
  /'data-theme': 'dark'/,
  /^import printHref from .*$/m,
  /<link rel="stylesheet" href=\{printHref\} media="print" \/>/,
  /<style>[\s\S]*<\/style>/,
  /<script src="\.\.\/components-internals\/SidebarPersistState"><\/script>/,
];

/** Starlight's page shell without the parts this site replaces; complains when a new version looks different. */
export function trimPageShell(source: string): string {
  return unused.reduce((rest, part) => {
    const trimmed = rest.replace(part, '');
    if (trimmed === rest)
      throw new Error(`Starlight's Page.astro has changed: ${part} is not in it. Adapt lean-starlight.ts.`);
    return trimmed;
  }, source);
}

/** Leaves out the parts of Starlight that this site has its own for. */
export function leanStarlight(): AstroIntegration {
  return {
    name: 'lean-starlight',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-starlight',
                enforce: 'pre',
                async load(id: string) {
                  if (!id.replaceAll('\\', '/').endsWith('@astrojs/starlight/dist/components/Page.astro'))
                    return undefined;
                  return trimPageShell(await readFile(id, 'utf8'));
                },
              },
            ],
          },
        });
      },
    },
  };
}
