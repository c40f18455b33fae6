import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashInputs, hashOutput } from './fingerprint.ts';

/** Whether `dist/` is what a build of the present files wrote. */
export function isBuilt(root: string): boolean {
  const stamp = readStamp(root);
  return stamp !== undefined && stamp.output === hashOutput(root) && stamp.inputs === hashInputs(root);
}

/** Forgets the last build, so that one that breaks off is never taken for whole. */
export function forgetBuild(root: string): void {
  rmSync(stampFile(root), { force: true });
}

/** Notes that a build of these inputs is complete. */
export function noteBuild(root: string, inputs: string): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify({ inputs, output: hashOutput(root) }));
}

function readStamp(root: string): { inputs: string; output: string } | undefined {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return undefined;
  }
}

function stampFile(root: string): string {
  return join(root, '.cache', 'build.json');
}
