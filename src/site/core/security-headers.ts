/** Hashes of everything that stands inline in the pages, written as CSP sources. */
export interface InlineHashes {
  scripts: Iterable<string>;
  styles: Iterable<string>;
}

/**
 * Response headers for the paths that match a pattern: exact, or with a star at the end. Where two rules set one header,
 * the later one counts. `Cache-Control` is for files that were found; all else goes with errors too.
 */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** Folders with data: items with their twins, lists of them, and the schemas of what the site writes. */
const openFolders = ['/api/', '/i/', '/schemas/'];

/** Folders that are there for other sites: data, tools to fetch, pages to frame, and pictures that stand for pages. */
const sharedFolders = ['/api/', '/cards/', '/embed/', '/schemas/', '/tools/'];

/** Folders in which every name holds a hash of what it names. */
const hashedFolders = ['/_astro/', '/pagefind/filter/', '/pagefind/fragment/', '/pagefind/index/'];

/** The content security policy as a list of directives. */
export function buildPolicy({ scripts, styles }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    // The search runs WebAssembly; without this word it finds nothing and says nothing.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
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

/** Every header the site is served with; `hashed` are paths outside of those folders that hold a hash too. */
export function buildHeaderRules(policy: string[], hashed: string[] = []): HeaderRule[] {
  const rule = (header: string, value: string) => (path: string) => ({ path, headers: { [header]: value } });
  const all = (folders: string[]) => folders.map((folder) => `${folder}*`);
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy.join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
      },
    },
    ...[...all(hashedFolders), ...hashed].map(rule('Cache-Control', 'public, max-age=31536000, immutable')),
    // Data that pages and programs elsewhere may read too.
    ...all(openFolders).map(rule('Access-Control-Allow-Origin', '*')),
    ...all(sharedFolders).map(rule('Cross-Origin-Resource-Policy', 'cross-origin')),
  ];
}

/** Whether a path, or all paths that a pattern stands for, match another pattern. */
export function isCovered(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * A `_headers` file as Cloudflare Pages and Netlify read it. Cloudflare joins what several rules say of one header unless
 * the later one takes it off first; Netlify takes the closest rule and passes over lines without a colon.
 */
export function toHeadersFile(rules: HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const before = rules.slice(0, index).filter((rule) => isCovered(path, rule.path));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(before.some((rule) => name in rule.headers) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [path, ...lines].join('\n');
  });
  return blocks.join('\n\n').concat('\n');
}
