import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { helpFor, type Problem } from '../content/problems.ts';

/** A problem of the content as the error overlay of the browser shows it. */
export function toOverlay(root: string, { file, line, column, id, message, fix }: Problem): ErrorPayload {
  return {
    type: 'error',
    err: {
      // What Astro's overlay shows below each other; it takes message and hint as HTML.
      name: id,
      title: 'The content cannot be shown as it is.',
      message: escapeHtml(message),
      hint: escapeHtml(fix),
      stack: `See ${helpFor(id)}`,
      id: file,
      plugin: id,
      loc: { file: join(root, file), line, column },
    },
  };
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
