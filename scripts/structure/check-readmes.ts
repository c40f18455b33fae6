import { features } from './features.ts';
import type { Problem, SourceFile } from './problem.ts';

const longest = 25;

/** Finds features without a `README.md`, and such files that are too long to be read first. */
export function checkReadmes(files: SourceFile[]): Problem[] {
  const rule = `each feature says in at most ${longest} lines what it is, how data flows through it and what to run.`;
  return features.flatMap((feature) => {
    if (!files.some(({ path }) => path.startsWith(`src/${feature}/`))) return [];
    const file = `src/${feature}/README.md`;
    const readme = files.find(({ path }) => path === file);
    if (!readme)
      return [{ file, line: 1, what: 'is missing.', rule, remedy: 'write it, as the other features have it.' }];
    const lines = readme.text.trimEnd().split('\n').length;
    const what = `has ${lines} lines.`;
    return lines <= longest
      ? []
      : [{ file, line: longest + 1, what, rule, remedy: 'move the details to a file beside it.' }];
  });
}
