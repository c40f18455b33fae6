import type { Problem, SourceFile } from './problem.ts';

const wishes = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Finds what package.json says otherwise than the files that repeat it: the lock file, and `.nvmrc` for the version of Node. */
export function checkManifest(files: SourceFile[]): Problem[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const manifest = JSON.parse(textOf('package.json') ?? '{}');
  const lock = JSON.parse(textOf('package-lock.json') ?? '{}').packages?.[''] ?? {};
  const problems: Problem[] = [];
  for (const wish of wishes.filter((name) => sortedText(manifest[name]) !== sortedText(lock[name])))
    problems.push({
      file: 'package-lock.json',
      line: 1,
      what: `names other ${wish} than package.json.`,
      rule: 'package-lock.json was made for package.json as it is.',
      remedy: 'run npm install --package-lock-only, and commit the lock file.',
    });
  const pinned: string | undefined = manifest.devDependencies?.node;
  const chosen = textOf('.nvmrc')?.trim();
  if (chosen !== pinned)
    problems.push({
      file: '.nvmrc',
      line: 1,
      what: `names Node ${chosen}, and package.json ${pinned}.`,
      rule: 'one version of Node is pinned.',
      remedy: `write ${pinned} into it.`,
    });
  return problems;
}

function sortedText(record = {}): string {
  return JSON.stringify(Object.entries(record).sort());
}
