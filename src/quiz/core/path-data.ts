import type { QuizData } from './quiz-data.ts';
import type { Words } from './words.ts';

/** What the browser needs to mark a reader's way through the tree. */
export interface PathData extends Pick<QuizData, 'model' | 'older' | 'migrations'> {
  words: WayWords;
}

/** The wording that a way is told in. */
export interface WayWords extends Pick<Words, 'verdicts'> {
  questions: Pick<Words['questions'][number], 'id' | 'ask'>[];
  outcomes: Pick<Words['outcomes'][number], 'id' | 'short'>[];
}

/** Picks the part of the wording that a way is told in. */
export const pickWayWords = ({ verdicts, questions, outcomes }: Words): WayWords => ({
  verdicts,
  questions: questions.map(({ id, ask }) => ({ id, ask })),
  outcomes: outcomes.map(({ id, short }) => ({ id, short })),
});
