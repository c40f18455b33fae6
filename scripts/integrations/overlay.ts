import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { helpFor, type Problem } from '../content/problems.ts';

/** A problem of the content as the error overlay of the browser shows it. */
export function toOverlay(root: string, { file, line, column, id, message, fix }: Problem): ErrorPayload {
  return {
    type: 'error',
    err: {
      message: `${message}\n\n${fix}\n\nSee ${helpFor(id)}`,
      stack: '',
      id: file,
      plugin: id,
      loc: { file: join(root, file), line, column },
    },
  };
}
