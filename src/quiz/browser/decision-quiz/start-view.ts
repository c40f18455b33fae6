import { openLink } from '../../../decision/open-link.ts';
import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { forget, recall } from '../../../dom/storage.ts';
import { openedView } from '../../core/journey.ts';
import type { Quiz } from './quiz.ts';
import { storageKey } from './storage-key.ts';

/** Makes the start that came with the page begin the quiz, and offers the answers of the last visit. */
export function prepareStart(quiz: Quiz, start: HTMLElement): void {
  const { model, older, migrations } = quiz.data;
  const first = model.questions[0]?.id ?? '';
  const begin = start.querySelector<HTMLElement>('[data-start]');
  const resume = start.querySelector<HTMLElement>('.resume');
  if (!begin || !resume) return;
  const opened = openLink(model, migrations, older, recall(storageKey(quiz.data)) ?? '');
  const kept = opened.answers;
  const again = opened.older?.again.length ? opened.older.moved.map(({ why }) => why) : [];
  const count = Object.keys(kept).length;
  resume.hidden = count === 0;
  begin.hidden = count > 0;
  begin.onclick = (event) => {
    event.preventDefault();
    quiz.take({}, { at: 'question', question: first });
  };
  if (count === 0) return;
  resume.replaceChildren(
    make('p', {}, `This browser has kept ${count === 1 ? 'one answer' : `${count} answers`} from your last visit.`),
    make(
      'p',
      { class: 'doors' },
      button('Go on with them', () => quiz.take(kept, openedView(model, opened), ...again), { class: 'button' }),
      button('Delete them and start fresh', () => {
        forget(storageKey(quiz.data));
        quiz.take({}, { at: 'question', question: first });
      }),
    ),
  );
}
