import { answerTo, withAnswer } from '../../decision/answers.ts';
import { encodeAnswers } from '../../decision/link.ts';
import { openLink } from '../../decision/open-link.ts';
import { make } from '../../dom/make.ts';
import { makePath } from '../../drawing/browser/make-path.ts';
import { placeOnPath } from '../../quiz/core/place-on-path.ts';
import type { QuizData } from '../../quiz/core/quiz-data.ts';

/**
 * Fills the path by the answers that this browser keeps, and offers to go on with them. The rules come from the page of
 * the quiz, so that they are what it would decide by.
 */
export async function showKeptPlace(host: HTMLElement, kept: string): Promise<void> {
  const { model, older, migrations, words } = await fetchQuiz();
  const { answers } = openLink(model, migrations, older, kept);
  const count = Object.keys(answers).length;
  if (count === 0) return;
  const own = makePath('Where your answers put you on the way', placeOnPath(model, words, answers));
  own.classList.add('own');
  document.querySelector('main .path')?.replaceWith(own);
  const [said, goOn] = count === 1 ? ['one answer', 'Go on with it'] : [`${count} answers`, 'Go on with them'];
  const [first] = model.questions;
  for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-option]')) {
    const option = link.dataset['option'] ?? '';
    // Another answer here leaves those to the other questions as they are.
    if (first) link.href = `/quiz/${encodeAnswers(model, withAnswer(answers, first.id, option))}`;
    if (first && answerTo(answers, first.id) === option) link.setAttribute('aria-current', 'true');
  }
  host
    .querySelector('.label')
    ?.replaceChildren(
      `The way shows ${said} you gave. `,
      make('a', { href: `/quiz/${encodeAnswers(model, answers)}` }, goOn),
    );
}

/** Its data holds no `<`, so that the script which carries it ends where the data does. */
async function fetchQuiz(): Promise<QuizData> {
  const page = await (await fetch('/quiz/')).text();
  return JSON.parse(page.split('<script type="application/json">')[1]?.split('<')[0] ?? '') as QuizData;
}
