import type { Problem, SourceFile } from './problem.ts';

/** Finds another version of Node in `.nvmrc` than package.json pins. That the lock file fits is asked before any command. */
export function checkManifest(files: SourceFile[]): Problem[] {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const manifest = JSON.parse(textOf('package.json') ?? '{}');
  const pinned: string | undefined = manifest.devDependencies?.node;
  const chosen = textOf('.nvmrc')?.trim();
  if (chosen === pinned) return [];
  const what = `names Node ${chosen}, and package.json ${pinned}.`;
  return [
    { file: '.nvmrc', line: 1, what, rule: 'one version of Node is pinned.', remedy: `write ${pinned} into it.` },
  ];
}
