import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Problem, SourceFile } from './problem.ts';
import { type Import, readImports } from './read-imports.ts';
import { type ImportRule, importRules } from './rules.ts';

/** Finds imports that go in a direction that the rules do not allow. */
export function checkImports(file: SourceFile, rules: ImportRule[] = importRules): Problem[] {
  const imports = readImports(file);
  const rule = ruleFor(file.path, rules);
  if (!rule)
    return file.path.startsWith('src/') && !file.path.endsWith('.d.ts') && isCode(file.path)
      ? [unruled(file.path)]
      : [];
  return imports.flatMap((found) => checkImport(file.path, found, rule));
}

function checkImport(path: string, found: Import, rule: ImportRule): Problem[] {
  const { code = [], types = [], scripts = [], packages = [], packageTypes = [] } = rule;
  const target = resolveTarget(path, found.target);
  const problem = (what: string, remedy: string) => [{ file: path, line: found.line, what, rule: rule.say, remedy }];
  if (target === undefined) {
    const name = packageOf(found.target);
    if (allowsPackage(packages, name) || (found.isType && allowsPackage(packageTypes, name))) return [];
    return problem(
      `imports the package ${name}.`,
      'take what you need as an argument, or move this code to where that is allowed.',
    );
  }
  if (rule.apart && isWithin(target, rule.of)) {
    return problem(`imports its neighbor ${target}.`, 'move what both need to a module below them.');
  }
  if (code.some((folder) => isWithin(target, folder))) return [];
  if (found.inScript && scripts.some((folder) => isWithin(target, folder))) return [];
  const typed = types.some((folder) => isWithin(target, folder));
  if (typed && found.isType) return [];
  return typed
    ? problem(
        `imports code from ${target}.`,
        'only types may come from there: write `import type`, or pass the value in.',
      )
    : problem(
        `imports ${target}.`,
        'pass the value in from above, or move this code up to a feature that may import it.',
      );
}

function ruleFor(path: string, rules: ImportRule[]): ImportRule | undefined {
  return rules.filter((rule) => isWithin(path, rule.of)).sort((one, other) => other.of.length - one.of.length)[0];
}

function unruled(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'stands in no room.',
    rule: 'each file of src stands in the core, browser or view of a feature, or in a folder with a rule of its own.',
    remedy: 'move the file, or add its feature to scripts/structure/features.ts.',
  };
}

function resolveTarget(from: string, target: string): string | undefined {
  const [path = ''] = target.replace(/\*.*$/, '').split('?');
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
}

function packageOf(target: string): string {
  if (builtinModules.includes(target)) return `node:${target}`;
  return target.includes(':')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
}

function allowsPackage(allowed: string[], name: string): boolean {
  return allowed.some(
    (one) => one === '*' || one === name || (one.endsWith(':*') && name.startsWith(one.slice(0, -1))),
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isCode(path: string): boolean {
  return /\.(astro|css|[cm]?[jt]s)$/.test(path);
}
