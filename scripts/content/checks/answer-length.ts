import { positionOf, wordsOf } from '../parse-markdown.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const most = 119;

/** Names answers of 120 words or more. */
export function findLongAnswers({ entries }: Project): Problem[] {
  return entries.flatMap(({ body, file, kind }): Problem[] => {
    const first = body?.children[0];
    if (kind !== 'faq' || !body || !first) return [];
    const words = wordsOf(body)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words <= most) return [];
    const fix = `Take out ${words - most} or more, and lead on with \`next\`.`;
    return [{ id: 'long-answer', file, ...positionOf(first), message: `the answer has ${words} words`, fix }];
  });
}
