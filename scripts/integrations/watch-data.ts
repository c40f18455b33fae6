import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFileFaults } from '../content/file-faults.ts';
import { toOverlay } from './overlay.ts';

/**
 * After a restart, Astro passes over a refresh while it still reads its own configuration, and does not say so; on a busy
 * machine that takes seconds. So what is asked for then is asked for again. Where nothing changed, that does nothing.
 */
const pauses = [300, 1500, 5000, 15_000];

/** Does something now and again after each of the pauses, which begin anew when it is asked for meanwhile. */
export function repeatAfter(after: readonly number[], act: () => Promise<void>): () => Promise<void> {
  let timers: NodeJS.Timeout[] = [];
  return () => {
    for (const timer of timers) clearTimeout(timer);
    timers = after.map((pause) => setTimeout(() => void act(), pause).unref());
    return act();
  };
}

/**
 * Restarts the development server when a data file outside the collections changes, keeps the content up to date after
 * that, and shows in the browser what keeps a file from being read.
 */
export function watchData(files: string[]): AstroIntegration {
  let root = '';
  let again = false;
  return {
    name: 'watch-data',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config, isRestart }) => {
        root = resolve(fileURLToPath(config.root));
        again = isRestart;
        for (const file of files) addWatchFile(new URL(file, config.root));
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { hot } = server.environments.client;
        const faults = new Map<string, ReturnType<typeof toOverlay>>();
        const refresh = repeatAfter(pauses, async () => refreshContent?.({}).catch(() => {}));
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
        // The new watcher does not tell what was saved before it had looked at all files.
        if (again) void refresh();
      },
    },
  };
}
