import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findUnproved } from '../prove/find-unproved.ts';

/**
 * Sees to it that pages tell only what is proved: a build refuses rules that were not proved or do not hold; a server
 * that is used to mend them only warns.
 */
export function proveQuizzes(): AstroIntegration {
  return {
    name: 'prove-quizzes',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const unproved = findUnproved(fileURLToPath(config.root));
        if (unproved.length === 0) return;
        if (command === 'build') throw withoutStack(new AstroError(unproved.join('\n')));
        for (const sentence of unproved) logger.warn(sentence);
      },
    },
  };
}

/** The sentence says it all; a stack would only point to this file. */
function withoutStack(error: AstroError): AstroError {
  error.stack = '';
  return error;
}
