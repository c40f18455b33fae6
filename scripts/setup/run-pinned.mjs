import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { pinnedNode, projectRoot } from './project.mjs';

/**
 * Environment in which every `node` is the pinned one and Astro neither reports home nor leaves the terminal.
 * @param {string} [root]
 * @returns {NodeJS.ProcessEnv}
 */
export function pinnedEnvironment(root = projectRoot) {
  return {
    ...process.env,
    PATH: [dirname(pinnedNode(root)), process.env.PATH].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * Runs the pinned Node in the foreground, passes signals on to it, and returns its exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<number>}
 */
export function runPinned(args, extra = {}) {
  const env = { ...pinnedEnvironment(), ...extra };
  const child = spawn(pinnedNode(projectRoot), args, { cwd: projectRoot, env, stdio: 'inherit' });
  // Ctrl+C reaches the child by itself; this process only has to outlive it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 130));
  });
}
