/** Turns `/prefix/*` or `/:name/` into an expression that keeps what the star (as `splat`) and the names stand for. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*|:([a-z]\w*)/gi, (_, name?: string) => {
    return name ? `(?<${name}>[^/]+)` : '(?<splat>.*)';
  });
  return new RegExp(`^${source}$`);
}
