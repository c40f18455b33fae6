import { answerTo } from '../../../decision/answers.ts';
import { countQuestions, type Place } from '../../../decision/count-questions.ts';
import { button } from '../../../dom/button.ts';
import { focusOn } from '../../../dom/keep-fragment.ts';
import { make } from '../../../dom/make.ts';
import { describeResult, type ResultText } from '../../core/describe-result.ts';
import type { QuizView } from '../../core/journey.ts';
import { named } from '../../core/words.ts';
import { answerList } from './answer-list.ts';
import { progress } from './progress.ts';
import type { Quiz, Shown } from './quiz.ts';

/** Asks one question. The form came with the page; this fills in what was answered and listens. */
export function showQuestion(quiz: Quiz, host: HTMLElement, view: QuizView & { at: 'question' }): Shown {
  const { model, words } = quiz.data;
  const { ask } = named(words.questions, view.question);
  const template = host.querySelector<HTMLTemplateElement>(`template[data-question="${view.question}"]`);
  const content = document.importNode(template?.content ?? document.createDocumentFragment(), true);
  const form = content.querySelector('form') as HTMLFormElement;
  const place = countQuestions(model, quiz.answers, view.question);

  const text = describeResult(model, words, quiz.answers);
  const given = answerTo(quiz.answers, view.question);
  for (const input of form.querySelectorAll('input')) input.checked = input.value === given;
  form.prepend(button('Back', quiz.back, { class: 'quiet-button back' }), progress(place, sayAbout(place, text)));
  if (place.part === 2)
    form.querySelector('.doors')?.append(button('See the result now', () => quiz.go({ at: 'result' })));

  if (text.answers.some(({ answer }) => answer !== undefined)) {
    const folded = make('details', { class: 'more' }, make('summary', {}, 'Your answers so far'));
    folded.append(...answerList(quiz, text, 'question'), button('Start again', quiz.restart));
    content.append(folded);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const option = new FormData(form).get(view.question);
    if (typeof option === 'string') quiz.answer(view, option);
    else sayWhatIsMissing(form);
  });
  return { content, title: ask };
}

/** What a question of the second part is about. */
function sayAbout({ part }: Place, { onCondition }: ResultText): string {
  if (part === 1) return '';
  return onCondition ? ` about what would hold a ${onCondition.name} up, if it becomes one` : ' about what to fix';
}

function sayWhatIsMissing(form: HTMLFormElement): void {
  const problem = form.querySelector<HTMLElement>('.problem');
  const wrong = form.querySelector<HTMLElement>('.wrong');
  if (!problem || !wrong) return;
  problem.hidden = false;
  wrong.hidden = false;
  form.querySelector('fieldset')?.classList.add('missing');
  if (!document.title.startsWith('Error: ')) document.title = `Error: ${document.title}`;
  focusOn(problem);
}
