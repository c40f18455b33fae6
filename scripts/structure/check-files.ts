import type { Problem, SourceFile } from './problem.ts';
import { longestFile, vagueNames } from './rules.ts';

/** Finds source files with too many lines. */
export function checkLength({ path, text }: SourceFile): Problem[] {
  if (!/\.(astro|css|[cm]?[jt]s)$/.test(path)) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines <= longestFile) return [];
  const rule = `no source file has more than ${longestFile} lines.`;
  return [{ file: path, line: longestFile + 1, what: `has ${lines} lines.`, rule, remedy: 'split it by purpose.' }];
}

/** Finds files and folders whose name says nothing. */
export function checkName({ path }: SourceFile): Problem[] {
  const vague = path.split('/').find((part) => vagueNames.includes(part.replace(/\..*$/, '').toLowerCase()));
  if (vague === undefined) return [];
  const rule = `nothing is called ${vagueNames.join(', ')}.`;
  return [{ file: path, line: 1, what: `is called ${vague}.`, rule, remedy: 'name it after what it does.' }];
}

// Written so that this file has no such path in it.
const machinePath = new RegExp(
  `(?:(?<![\\w./~-])|file://)/(?:${['work', 'root', 'home', 'Users'].join('|')})/[\\w.-]+`,
);

/** Finds paths that exist on one machine only. */
export function checkMachinePaths({ path, text }: SourceFile): Problem[] {
  return text.split('\n').flatMap((content, index) => {
    const [found] = machinePath.exec(content) ?? [];
    if (found === undefined) return [];
    const rule = 'no path of one machine is in the project.';
    return [
      { file: path, line: index + 1, what: `names ${found}.`, rule, remedy: 'write the path from the project root.' },
    ];
  });
}
