import { answerTo } from '../../../decision/answers.ts';
import { countQuestions, type Place } from '../../../decision/count-questions.ts';
import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { describeResult, type ResultText } from '../../core/describe-result.ts';
import type { QuizView } from '../../core/journey.ts';
import { named } from '../../core/words.ts';
import { answerList } from './answer-list.ts';
import { progress } from './progress.ts';
import type { Quiz, Shown } from './quiz.ts';

/** Asks one question. It came with the page; each answer is a button that goes on, and the one given before is marked. */
export function showQuestion(quiz: Quiz, host: HTMLElement, view: QuizView & { at: 'question' }): Shown {
  const { model, words } = quiz.data;
  const { ask } = named(words.questions, view.question);
  const template = host.querySelector<HTMLTemplateElement>(`template[data-question="${view.question}"]`);
  const content = document.importNode(template?.content ?? document.createDocumentFragment(), true);
  const asked = content.querySelector('.question') as HTMLElement;
  const place = countQuestions(model, quiz.answers, view.question);

  const text = describeResult(model, words, quiz.answers);
  const given = answerTo(quiz.answers, view.question);
  asked.prepend(
    button('Back', quiz.back, { class: 'quiet-button back' }),
    progress(model, place, sayAbout(place, text)),
  );
  for (const option of asked.querySelectorAll<HTMLButtonElement>('.option')) {
    option.addEventListener('click', () => quiz.answer(view, option.value));
    if (option.value !== given) continue;
    option.classList.add('given');
    option.append(make('small', {}, 'Your answer so far'));
  }
  if (place.part === 2)
    asked.append(
      make(
        'p',
        {},
        button('See the result now', () => quiz.go({ at: 'result' })),
      ),
    );

  if (text.answers.some(({ answer }) => answer !== undefined)) {
    const folded = make('details', { class: 'more' }, make('summary', {}, 'Your answers so far'));
    folded.append(...answerList(quiz, text, 'question'), button('Start again', quiz.restart));
    content.append(folded);
  }
  return { content, title: ask };
}

/** What a question of the second part is about. */
function sayAbout({ part }: Place, { onCondition }: ResultText): string {
  if (part === 1) return '';
  return onCondition ? ` about what would hold a ${onCondition.name} up, if it becomes one` : ' about what to fix';
}
