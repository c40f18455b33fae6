import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Whether an import is that of Starlight's own shell, from one of its files. */
export function isShell(source: string, importer: string | undefined): boolean {
  const from = importer?.replaceAll('\\', '/') ?? '';
  return /(^|\/)Page\.astro$/.test(source) && /\/@astrojs\/starlight\/dist\/(components|routes)\//.test(from);
}

/**
 * Puts a shell of this site around every page in place of Starlight's, for which Starlight has no override. Stops the
 * build when a new version of Starlight imports its shell in another way, since the pages would then have both looks.
 */
export function ownShell(file: string): AstroIntegration {
  return {
    name: 'own-shell',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        // Vite names files with forward slashes on every system.
        const shell = fileURLToPath(new URL(file, config.root)).replaceAll('\\', '/');
        updateConfig({ vite: { plugins: replaceShell(shell, file) } });
      },
    },
  };
}

function replaceShell(shell: string, file: string): Plugin[] {
  let isReplaced = false;
  return [
    {
      name: 'own-shell',
      enforce: 'pre',
      resolveId(source, importer) {
        if (!isShell(source, importer)) return undefined;
        isReplaced ||= importer?.endsWith('StarlightPage.astro') ?? false;
        return shell;
      },
    },
    {
      name: 'own-shell-check',
      apply: 'build',
      // What runs in the browser is built last: until then every page was read.
      applyToEnvironment: ({ name }) => name === 'client',
      buildStart() {
        if (!isReplaced)
          this.error(
            `Starlight no longer imports its shell as Page.astro from StarlightPage.astro, so its own look would be back. See how node_modules/@astrojs/starlight/dist/components/StarlightPage.astro renders a page now, and adapt scripts/integrations/own-shell.ts and ${file}.`,
          );
      },
    },
  ];
}
