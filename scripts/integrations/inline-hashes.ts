import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

// Rules for loading ahead and import maps count as scripts too.
const executable = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/** The CSP hashes of the scripts that run and the styles that stand inline in a page. */
export function hashInline(html: string): { scripts: string[]; styles: string[] } {
  const found = { scripts: [] as string[], styles: [] as string[] };
  let into: string[] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, { src, type = '' }) {
      if (name === 'script' && src === undefined && executable.has(type.toLowerCase())) into = found.scripts;
      if (name === 'style') into = found.styles;
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (into && (name === 'script' || name === 'style')) {
        // Browsers read every line end as one character before they compare.
        const read = text.replace(/\r\n?/g, '\n');
        into.push(`'sha256-${createHash('sha256').update(read).digest('base64')}'`);
        into = undefined;
      }
    },
  });
  parser.end(html);
  return found;
}
