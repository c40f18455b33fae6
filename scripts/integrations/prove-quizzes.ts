import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { readProject } from '../content/project.ts';
import { listQuizFiles } from '../content/quiz-files.ts';
import { readFiles } from '../content/read-files.ts';
import { findToday } from '../content/today.ts';
import { ensureRecord } from '../prove/proof-record.ts';

/**
 * Sees to it that a page can tell what is proved about these flows: every build and every start of the development
 * server proves what changed since the last record. A build refuses rules that do not hold; a server that is used to
 * mend them only warns.
 */
export function proveQuizzes(flows: string[]): AstroIntegration {
  return {
    name: 'prove-quizzes',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = resolve(fileURLToPath(config.root));
        const files = listQuizFiles(readProject(readFiles(root), findToday(new Date())), 'flow');
        for (const { id, data } of files.filter((file) => flows.includes(file.id))) {
          const { violations } = ensureRecord(root, id, data, (line) => logger.info(line));
          if (violations.length === 0) continue;
          const message = `The rules in content/flows/${id}.yaml do not hold:\n${violations.join('\n')}`;
          if (command === 'dev') logger.warn(message);
          else throw withoutStack(new AstroError(message, 'Run `npm run prove` to see which proofs fail.'));
        }
      },
    },
  };
}

/** The sentence says it all; a stack would only point to this file. */
function withoutStack(error: AstroError): AstroError {
  error.stack = '';
  return error;
}
