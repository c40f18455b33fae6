import { compilePattern } from './path-pattern.ts';

/** What one path pattern of a `_headers` file sets, or, where the value is missing, takes away. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string | undefined][];
}

/** Reads a `_headers` file: a path at the start of a line, its headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: compilePattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(parseHeader(line.trim()));
  }
  return rules;
}

/** Headers of all rules that match a path; a later rule replaces what an earlier one said. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const [name, value] of rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers)) {
    if (value === undefined) headers.delete(name.toLowerCase());
    else headers.set(name.toLowerCase(), [name, value]);
  }
  return Object.fromEntries(headers.values());
}

function parseHeader(line: string): [string, string | undefined] {
  if (line.startsWith('!')) return [line.slice(1).trim(), undefined];
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`_headers: "${line}" is no header; write \`Name: value\`.`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
