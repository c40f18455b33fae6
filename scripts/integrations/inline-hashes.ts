import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

const executable = new Set(['', 'module', 'text/javascript']);

/** The CSP hashes of the scripts that run and the styles that stand inline in a page. */
export function hashInline(html: string): { scripts: string[]; styles: string[] } {
  const found = { scripts: [] as string[], styles: [] as string[] };
  let into: string[] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, { src, type = '' }) {
      if (name === 'script' && src === undefined && executable.has(type)) into = found.scripts;
      if (name === 'style') into = found.styles;
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (into && (name === 'script' || name === 'style')) {
        into.push(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
        into = undefined;
      }
    },
  });
  parser.end(html);
  return found;
}
