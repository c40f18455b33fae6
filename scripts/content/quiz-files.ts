import type { z } from 'zod';
import { type QuizKindName, schemaByQuizKind } from '../../src/schemas/by-kind.ts';
import type { Content, QuizFile } from './read-content.ts';

/** A file of a quiz with what it says. */
export interface ReadQuizFile<Kind extends QuizKindName> extends QuizFile {
  data: z.infer<(typeof schemaByQuizKind)[Kind]>;
}

/** The files of one kind that fit their schema. What does not fit is named by other rules. */
export function listQuizFiles<Kind extends QuizKindName>(
  { quizFiles }: Pick<Content, 'quizFiles'>,
  kind: Kind,
): ReadQuizFile<Kind>[] {
  return quizFiles.flatMap((file) => {
    if (file.kind !== kind || !file.readable) return [];
    const { success, data } = schemaByQuizKind[kind].safeParse(file.value);
    return success ? [{ ...file, data: data as ReadQuizFile<Kind>['data'] }] : [];
  });
}

/** The id of the flow that an edition file is named after. */
export const flowOfEdition = (id: string): string => id.replace(/-\d+$/, '');
