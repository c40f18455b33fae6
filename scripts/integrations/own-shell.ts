import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { AstroError } from 'astro/errors';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Whether an import is that of Starlight's own shell, from one of its files. */
export function isShell(source: string, importer: string | undefined): boolean {
  const from = importer?.replaceAll('\\', '/') ?? '';
  return /(^|\/)Page\.astro$/.test(source) && /\/@astrojs\/starlight\/dist\/(components|routes)\//.test(from);
}

// Tells of each import that it replaced.
function replaceShell(shell: string, tell: (importer: string) => void): Plugin {
  return {
    name: 'own-shell',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !isShell(source, importer)) return undefined;
      tell(importer.replaceAll('\\', '/'));
      return shell;
    },
  };
}

/**
 * Puts a shell of this site around every page in place of Starlight's, for which Starlight has no override. Stops the
 * build when a new version of Starlight imports its shell in another way, since the pages would then have both looks.
 */
export function ownShell(file: string): AstroIntegration {
  const replaced: string[] = [];
  return {
    name: 'own-shell',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        // Vite names files with forward slashes on every system.
        const shell = fileURLToPath(new URL(file, config.root)).replaceAll('\\', '/');
        updateConfig({ vite: { plugins: [replaceShell(shell, (importer) => replaced.push(importer))] } });
      },
      'astro:build:generated': () => {
        if (replaced.some((importer) => importer.includes('/StarlightPage.astro'))) return;
        throw new AstroError(
          'Starlight no longer imports its shell as components/Page.astro from components/StarlightPage.astro, so its own look is back.',
          `See how StarlightPage.astro renders a page now, and adapt scripts/integrations/own-shell.ts and ${file}.`,
        );
      },
    },
  };
}
