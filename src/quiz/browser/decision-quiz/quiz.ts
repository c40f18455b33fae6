import type { Answers } from '../../../decision/answers.ts';
import type { QuizView } from '../../core/journey.ts';
import type { QuizData } from '../../core/quiz-data.ts';

/** What the views of a quiz know and may ask for. */
export interface Quiz {
  data: QuizData;
  answers: Answers;
  /** Whether this browser could keep the answers. */
  kept: boolean;
  /** What the reader calls the idea. It goes into records, never into the link. */
  about: string;
  name: (about: string) => void;
  /** Addresses of the pages around the quiz, where they exist. */
  pages: { team?: string; howItDecides?: string; outcomes?: string };
  /** The present answers as a fragment, and the whole address with it. */
  fragment: () => string;
  link: () => string;
  /** Shows something, with what the reader has to know about the step that led there. */
  go: (to: QuizView, ...says: (string | Node)[]) => void;
  back: () => void;
  /** Takes an answer and goes on. */
  answer: (view: QuizView & { at: 'question' }, option: string) => void;
  /** Goes on with other answers, such as those kept from the last visit. */
  take: (answers: Answers, to: QuizView, ...says: (string | Node)[]) => void;
  restart: () => void;
}

/** A view: what is shown, its heading, and the title of the page; none where the page as it came is shown. */
export interface Shown {
  content: Node;
  title?: string;
}
