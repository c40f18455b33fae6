import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInstalled } from '../setup/lock-file.mjs';
import { runNpm } from '../setup/npm.mjs';
import { pinnedNode, projectRoot } from '../setup/project.mjs';

/** What Lighthouse finds out about a page, as far as it is read here. */
interface LighthouseResult {
  lhr: {
    runtimeError?: { message: string };
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number }>;
  };
}

/** Lighthouse as a function. */
type Lighthouse = (url: string, flags: object) => Promise<LighthouseResult | undefined>;

const asked = join(projectRoot, 'scripts', 'bench', 'lighthouse');
const cache = join(projectRoot, '.cache', 'lighthouse');

/** Installs what `scripts/bench/lighthouse` asks for, unless it is there: a fifth of all packages, which only the bench needs. */
export async function installLighthouse({ from = asked, to = cache, env = process.env, say = console.log } = {}) {
  mkdirSync(to, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(from, file), join(to, file));
  if (isInstalled(to)) return;
  say('Lighthouse: installing it, since only this command needs it; the first time takes about half a minute.');
  await runNpm(to, pinnedNode(projectRoot), ['ci'], env);
}

/** Lighthouse, once it is installed. */
export async function loadLighthouse(): Promise<Lighthouse> {
  const file = join(cache, 'node_modules', 'lighthouse', 'core', 'index.js');
  return (await import(pathToFileURL(file).href)).default;
}
