import { compilePattern } from './path-pattern.ts';

/** One line of a `_redirects` file. */
export interface RedirectRule {
  pattern: RegExp;
  target: string;
  status: number;
}

/** Where a request is sent instead. */
export interface Redirect {
  location: string;
  status: number;
}

/** Reads a `_redirects` file: `/old /new 301` on each line, 302 where the number is left out. */
export function parseRedirects(text: string): RedirectRule[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseRedirect);
}

/** The first rule that matches a path, with `:splat` and names filled in and the query kept. */
export function findRedirect(rules: RedirectRule[], path: string, query = ''): Redirect | undefined {
  for (const { pattern, target, status } of rules) {
    const match = pattern.exec(path);
    if (!match) continue;
    const location = target.replace(/:([a-z]\w*)/gi, (name, key: string) => match.groups?.[key] ?? name);
    return { location: location.includes('?') ? location : withQuery(location, query), status };
  }
  return undefined;
}

function parseRedirect(line: string): RedirectRule {
  const [from, target, status = '302'] = line.split(/\s+/);
  if (!from || !target || !/^30[12378]$/.test(status)) {
    throw new Error(`_redirects: "${line}" is no redirect; write \`/old /new 301\`.`);
  }
  return { pattern: compilePattern(from), target, status: Number(status) };
}

function withQuery(location: string, query: string): string {
  const [page, fragment] = location.split('#');
  return `${page}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
