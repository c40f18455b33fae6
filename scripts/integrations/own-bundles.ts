import type { AstroIntegration } from 'astro';

/** What brings all it needs in one file: each tool, at the top of its `browser` folder, and the dialog that is loaded on intent. */
const entry = /\/src\/(?:search\/browser\/(dialog)|[a-z]+\/browser\/([a-z-]+))\.ts$/;
/** What Vite puts around each import on intent, to load ahead what that needs. In a bundle of its own nothing else is needed. */
const helper = '\0vite/preload-helper.js';
const marked = /[?&]in=([a-z-]+)/;

/** The bundle that a module belongs to: that of the module that imports it, or one of its own where it starts one. */
export function bundleOf(module: string, importer: string | undefined): string | undefined {
  // Data is no code, and neither is its address. Styles are files of their own.
  if (/\.(json|css)(\?|$)/.test(module)) return undefined;
  const [, dialog, tool] = entry.exec(module) ?? [];
  const inherited = marked.exec(importer ?? '')?.[1];
  if (dialog) return dialog;
  if (tool && !inherited && importer?.includes('type=script')) return tool;
  return module.includes('/src/') ? inherited : undefined;
}

/**
 * Gives each tool a script of its own, so that its page loads one file. Shared files would be fetched once for several
 * tools, but each costs a request, holds parts that the page does not need, and compresses less well.
 */
export function ownBundles(): AstroIntegration {
  return {
    name: 'own-bundles',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-bundles',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name === 'client',
                load: (id) =>
                  id.startsWith(`${helper}?in=`) ? 'export const __vitePreload = (load) => load();' : undefined,
                async resolveId(source, importer, options) {
                  const inherited = marked.exec(importer ?? '')?.[1];
                  if (source === helper && inherited) return `${helper}?in=${inherited}`;
                  const found = await this.resolve(source, importer, { ...options, skipSelf: true });
                  const bundle =
                    found && !found.external ? bundleOf(found.id.replaceAll('\\', '/'), importer) : undefined;
                  return bundle && found ? { ...found, id: `${found.id}?in=${bundle}` } : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
