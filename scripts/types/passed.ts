import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from '../build/fingerprint.ts';

/** The halves of the check of types: what TypeScript reads by itself, and what only Astro can read. */
export type Half = 'code' | 'views';

const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.views.json', 'astro.config.mjs'];
const inputs: Record<Half, string[]> = {
  code: ['src', 'scripts', 'test', ...settings],
  views: ['src', ...settings],
};

/** A hash of all that the types of each half depend on. */
export const hashHalves = (root: string): Record<Half, string> => ({
  code: hashFiles(root, inputs.code),
  views: hashFiles(root, inputs.views),
});

/** The halves that passed last, by their hash. */
export function readPassed(root: string): Partial<Record<Half, string>> {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return {};
  }
}

/** Notes which halves passed, so that they are looked at again only once something changes. */
export function notePassed(root: string, passed: Partial<Record<Half, string>>): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify(passed));
}

const stampFile = (root: string): string => join(root, '.cache', 'types.json');
