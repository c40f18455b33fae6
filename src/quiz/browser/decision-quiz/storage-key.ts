import type { QuizData } from '../../core/quiz-data.ts';

/** Where a browser keeps the last answers to a quiz. */
export const storageKey = ({ flow }: Pick<QuizData, 'flow'>): string => `quiz-${flow}`;
