import type { AstroIntegration, ViteUserConfig } from 'astro';
import { type Chunk, findBundleProblems, type ViteNames, viteNames } from './bundle-problems.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What brings all it needs in one file: each tool, at the top of its `browser` folder, and the dialog that is loaded on intent. */
const entry = /\/src\/(?:search\/browser\/(dialog)|[a-z]+\/browser\/([a-z-]+))\.ts$/;
const marked = /[?&]in=([a-z-]+)/;

/** The bundle that a module belongs to: that of the module that imports it, or one of its own where it starts one. */
export function bundleOf(module: string, importer: string | undefined, names = viteNames): string | undefined {
  // Data is no code, and neither is its address. Styles are files of their own.
  if (/\.(json|css)(\?|$)/.test(module)) return undefined;
  const [, dialog, tool] = entry.exec(module) ?? [];
  const inherited = marked.exec(importer ?? '')?.[1];
  if (dialog) return dialog;
  if (tool && !inherited && importer?.includes(names.script)) return tool;
  return module.includes('/src/') ? inherited : undefined;
}

/** Bundles each tool with all it needs, and stops the build when it could not. */
export function bundleTools(names: ViteNames = viteNames): Plugin {
  let hasMetHelper = false;
  return {
    name: 'own-bundles',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // A list of what to load ahead would stand in each tool, and nothing reads it.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load(id) {
      if (id !== names.helper && !id.startsWith(`${names.helper}?in=`)) return undefined;
      hasMetHelper = true;
      return `export const ${names.method} = (load) => load();`;
    },
    async resolveId(source, importer, options) {
      const inherited = marked.exec(importer ?? '')?.[1];
      if (source === names.helper && inherited) return `${names.helper}?in=${inherited}`;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const bundle = found && !found.external ? bundleOf(found.id.replaceAll('\\', '/'), importer, names) : undefined;
      return bundle && found ? { ...found, id: `${found.id}?in=${bundle}` } : undefined;
    },
    generateBundle(_, bundle) {
      const chunks: Chunk[] = Object.values(bundle).filter((file) => file.type === 'chunk');
      const problems = findBundleProblems(chunks, hasMetHelper, names);
      if (problems.length > 0) this.error(problems.join('\n'));
    },
  };
}

/**
 * Gives each tool a script of its own, so that its page loads one file. Shared files would be fetched once for several
 * tools, but each costs a request, holds parts that the page does not need, and compresses less well.
 */
export function ownBundles(): AstroIntegration {
  return {
    name: 'own-bundles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundleTools()] } });
      },
    },
  };
}
