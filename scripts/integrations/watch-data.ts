import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFileFaults } from '../content/file-faults.ts';
import { toOverlay } from './overlay.ts';
import { refreshSurely } from './refresh-surely.ts';

/**
 * Restarts the development server when a data file outside the collections changes, keeps the content up to date after
 * that, and shows in the browser what keeps a file from being read.
 */
export function watchData(files: string[]): AstroIntegration {
  let root = '';
  let again = false;
  const texts = new Map<string, string | undefined>();
  return {
    name: 'watch-data',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config, isRestart }) => {
        root = resolve(fileURLToPath(config.root));
        again = isRestart;
        for (const file of files) {
          addWatchFile(new URL(file, config.root));
          texts.set(join(root, file), readNow(join(root, file)));
        }
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { hot } = server.environments.client;
        const faults = new Map<string, ReturnType<typeof toOverlay>>();
        const refresh = () => refreshSurely(async () => refreshContent?.({}));
        const onChange = async (path: string) => {
          const file = relative(root, path).split(sep).join('/');
          if (!file.startsWith('content/')) return;
          const fault = findFileFaults(root, file)[0];
          const wasFaulty = faults.delete(file);
          if (fault) faults.set(file, toOverlay(root, fault));
          // Astro's own loaders listen to the watcher of the first start, which a restart closes.
          if (again) await refresh();
          const [first] = faults.values();
          if (first) hot.send(first);
          else if (wasFaulty) hot.send({ type: 'full-reload', path: '*' });
        };
        // What is thrown here would end the server.
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (path) => void onChange(path).catch((error) => logger.error(String(error))));
        // Who opens or reloads a page while a file is broken sees an old state, and must be told.
        hot.on('vite:client:connect', () => {
          const [first] = faults.values();
          if (first) hot.send(first);
        });
        if (!again) return;
        // The new watcher does not tell what was saved before it had looked at all files.
        const catchUp = async () => {
          await refresh();
          for (const [path, text] of texts) if (readNow(path) !== text) server.watcher.emit('change', path);
        };
        // On a busy machine it is ready long after the restart; where it was so before anybody could listen, time has to do.
        const late = setTimeout(catchUp, 5000).unref();
        server.watcher.once('ready', () => {
          clearTimeout(late);
          void catchUp();
        });
      },
    },
  };
}

function readNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
