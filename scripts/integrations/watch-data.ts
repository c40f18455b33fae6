import type { AstroIntegration } from 'astro';

/** Restarts the development server when a data file outside the collections changes. */
export function watchData(files: string[]): AstroIntegration {
  return {
    name: 'watch-data',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        for (const file of files) addWatchFile(new URL(file, config.root));
      },
    },
  };
}
