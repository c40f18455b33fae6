import { type HeaderRule, isCovered } from '../../src/site/core/security-headers.ts';
import { contentTypes } from '../serve/content-types.ts';
import { instructions } from './instructions.ts';

const charset = '; charset=utf-8';

/** An nginx include for a `server` block: types, compressed twins, headers. */
export function toNginx(rules: HeaderRule[]): string {
  const everywhere = rules.filter(({ path }) => path === '/*');
  const elsewhere = [...new Set(rules.filter((rule) => !everywhere.includes(rule)).map(({ path }) => path))];
  return [
    ...typeLines(),
    'gzip_static on;',
    'gzip_vary on;',
    ...instructions.map((path) => `location = ${path} { return 404; }`),
    ...headerLines(everywhere, ''),
    // Each location repeats all headers, since nginx drops inherited ones.
    ...elsewhere.map((path) => {
      const lines = headerLines(
        rules.filter((rule) => isCovered(path, rule.path)),
        '  ',
      );
      return `location ${path.endsWith('*') ? path.slice(0, -1) : `= ${path}`} {\n${lines.join('\n')}\n}`;
    }),
    '',
  ].join('\n');
}

function typeLines(): string[] {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
  const withCharset = [...byType.keys()].filter((type) => type.endsWith(charset)).map((type) => type.split(';')[0]);
  const lines = [...byType].map(
    ([type, endings]) => `  ${type.split(';')[0]} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`,
  );
  // nginx always gives HTML a charset, and warns where it is told to.
  const told = withCharset.filter((type) => type !== 'text/html');
  const words = ['default_type application/octet-stream;', 'charset utf-8;', `charset_types ${told.join(' ')};`];
  return ['types {', ...lines, '}', ...words];
}

function headerLines(rules: HeaderRule[], indent: string): string[] {
  const headers: Record<string, string> = Object.assign({}, ...rules.map((rule) => rule.headers));
  // A missing file must not be remembered as long as a found one.
  return Object.entries(headers).map(
    ([name, value]) => `${indent}add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
  );
}
