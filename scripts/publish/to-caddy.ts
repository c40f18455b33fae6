import { type HeaderRule, isCovered } from '../../src/site/core/security-headers.ts';
import { contentTypes } from '../serve/content-types.ts';
import { instructions } from './instructions.ts';

/** A Caddyfile snippet to import into a site block. */
export function toCaddy(rules: HeaderRule[]): string {
  return [
    `@instructions path ${instructions.join(' ')}`,
    'error @instructions 404',
    ...typeLines(),
    ...rules.flatMap((rule, index) => ruleLines(rule, rules.slice(index + 1))),
    '',
  ].join('\n');
}

// Caddy asks the machine for types, and each machine knows others. Pages are told apart by Caddy itself, since their
// addresses have no ending. A page that stands for a missing file keeps its own type.
function typeLines(): string[] {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
  return [...byType]
    .filter(([type]) => !type.startsWith('text/html'))
    .flatMap(([type, endings]) => {
      const name = `@type-${endings[0]?.[0].slice(1)}`;
      const paths = endings.map(([ending]) => `*${ending}`).join(' ');
      return [`${name} {`, `  path ${paths}`, '  file', '}', `header ${name} Content-Type "${type}"`];
    });
}

// Caddy sorts these blocks by itself, so no two of them may set one header for one path.
function ruleLines({ path, headers }: HeaderRule, later: HeaderRule[]): string[] {
  const exceptions = (header: string) =>
    later.filter((rule) => header in rule.headers && isCovered(rule.path, path)).map((rule) => rule.path);
  return Object.entries(headers).flatMap(([name, value]) => {
    const except = exceptions(name);
    // A missing file must not be remembered as long as a found one.
    const onlyFound = name === 'Cache-Control';
    if (except.length === 0 && !onlyFound) return [`header ${path === '/*' ? '' : `${path} `}${name} "${value}"`];
    const matcher = `@${`${name} ${path}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '')}`;
    return [
      `${matcher} {`,
      ...(path === '/*' ? [] : [`  path ${path}`]),
      ...(except.length > 0 ? [`  not path ${except.join(' ')}`] : []),
      ...(onlyFound ? ['  file'] : []),
      '}',
      `header ${matcher} ${name} "${value}"`,
    ];
  });
}
