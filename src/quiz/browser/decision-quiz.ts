import { keepFragment } from '../../dom/keep-fragment.ts';
import { readData } from '../../dom/read-data.ts';
import type { QuizData } from '../core/quiz-data.ts';
import { runQuiz } from './decision-quiz/run-quiz.ts';

/** Asks the questions of a flow one at a time and tells the result. Everything the reader enters is in the address. */
class DecisionQuiz extends HTMLElement {
  connectedCallback(): void {
    keepFragment();
    runQuiz(this, readData<QuizData>(this));
  }
}

customElements.define('decision-quiz', DecisionQuiz);
