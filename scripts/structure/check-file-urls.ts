import type { Problem, SourceFile } from './problem.ts';

// On Windows such a path is `/C:/site%20a/x`, which no file has.
const faults: [form: RegExp, what: string, remedy: string][] = [
  [
    /import\.meta\.url\s*\)\s*\.pathname|\{[^{}]*\bpathname\b[^{}]*\}\s*=\s*new URL\([^)]*import\.meta\.url/,
    'takes the path of a file from a URL.',
    'write fileURLToPath(url), from node:url.',
  ],
  [
    /\b(dir|root|srcDir|publicDir|outDir|cacheDir)\.pathname\b/,
    'takes the path of a folder from a URL.',
    'write fileURLToPath(url), from node:url.',
  ],
  [
    /file:\/\/\$\{(process|cwd|file|folder|path|root|projectRoot)\b/,
    'writes the URL of a file by hand.',
    'write pathToFileURL(path), from node:url.',
  ],
];

/** Finds paths and URLs of files that are only right where paths begin with a slash and hold no sign that URLs escape. */
export function checkFileUrls({ path, text }: SourceFile): Problem[] {
  if (!/\.(astro|[cm]?[jt]s)$/.test(path)) return [];
  return faults.flatMap(([form, what, remedy]) =>
    [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({
      file: path,
      line: text.slice(0, index).split('\n').length,
      what,
      rule: 'paths of files are right on every system.',
      remedy,
    })),
  );
}
