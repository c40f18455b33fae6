/** Hashes of everything that stands inline in the pages, written as CSP sources. */
export interface InlineHashes {
  scripts: Iterable<string>;
  styles: Iterable<string>;
}

/** Response headers for the paths that match a pattern: exact, or with a star at the end. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** Folders with data: items with their twins, lists of them, and the schemas of what the site writes. */
const openFolders = ['/api/', '/i/', '/schemas/'];

/** The content security policy as a list of directives. */
export function buildPolicy({ scripts, styles }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    // The search runs WebAssembly; without this word it finds nothing and says nothing.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}

/** The policy for a `<meta>` element, where browsers ignore some directives and complain about them. */
export function toMetaPolicy(policy: string[]): string {
  return policy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** Every header the site is served with. */
export function buildHeaderRules(policy: string[]): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy.join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
      },
    },
    // Names in this folder hold a hash of their content, so they never change.
    { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // Data that pages and programs elsewhere may read too.
    ...openFolders.map((folder) => ({ path: `${folder}*`, headers: { 'Access-Control-Allow-Origin': '*' } })),
  ];
}

/** A `_headers` file as Cloudflare Pages and Netlify read it. */
export function toHeadersFile(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** An nginx include for a `server` block. Each location repeats all headers, since nginx drops inherited ones. */
export function toNginx(rules: HeaderRule[]): string {
  const everywhere = rules.filter(({ path }) => path === '/*');
  const lines = (chosen: HeaderRule[], indent: string) =>
    chosen.flatMap(({ headers }) =>
      // A missing file must not be remembered as long as a found one.
      Object.entries(headers).map(
        ([name, value]) => `${indent}add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
      ),
    );
  const locations = rules
    .filter((rule) => !everywhere.includes(rule))
    .map((rule) => `location ${rule.path.replace(/\*$/, '')} {\n${lines([...everywhere, rule], '  ').join('\n')}\n}`);
  return [...lines(everywhere, ''), ...locations].join('\n').concat('\n');
}

/** A Caddyfile snippet to import into a site block. */
export function toCaddy(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [
        `header ${path === '/*' ? '' : `${path} `}{`,
        ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
        '}',
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}
