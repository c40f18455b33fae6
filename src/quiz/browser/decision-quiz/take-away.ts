import { encodeTeam } from '../../../decision/team-link.ts';
import { button, tellingButton } from '../../../dom/button.ts';
import { copyButton } from '../../../dom/copy-button.ts';
import { make } from '../../../dom/make.ts';
import { notLoaded } from '../../../dom/not-loaded.ts';
import { saveFile } from '../../../dom/save-file.ts';
import { today } from '../../../dom/today.ts';
import { sayDays } from '../../../text/day.ts';
import type { ResultText } from '../../core/describe-result.ts';
import { reviewDay } from '../../core/review-day.ts';
import type { Quiz } from './quiz.ts';

/** Everything a reader may take with them: the link, the record, the print, the file, and the way to the team. */
export function takeAway(quiz: Quiz, text: ResultText): HTMLElement {
  const { model, words } = quiz.data;
  const date = today();
  const reviewBy = reviewDay(date);
  // Fetched ahead, so that the copy follows the click at once; a failure is said when it is asked for.
  loadRecords().catch(() => {});
  const writeRecord = async () => {
    const { toMarkdown } = await loadRecords();
    return toMarkdown(text, {
      title: words.title,
      about: quiz.about,
      works: quiz.data.sources,
      link: quiz.link(),
      date,
      reviewBy,
    });
  };
  const team =
    quiz.pages.team &&
    make(
      'a',
      { class: 'quiet-button', href: `${quiz.pages.team}${encodeTeam(model, [{ name: '', answers: quiz.answers }])}` },
      'Compare with your team',
    );
  const printed = make('strong', {}, quiz.about);
  return make(
    'section',
    { class: 'take-away' },
    make('h2', { class: 'unseen' }, 'Take it with you'),
    make(
      'div',
      { class: 'doors no-print' },
      copyButton('Copy the link', 'Link copied', quiz.link),
      make(
        'details',
        { class: 'more' },
        make('summary', { class: 'quiet-button' }, 'More'),
        make(
          'div',
          { class: 'doors' },
          copyButton('Copy the decision record', 'Record copied as Markdown', writeRecord),
          saveButton(quiz, date, reviewBy),
          button('Print', () => window.print()),
          ...(team ? [team] : []),
        ),
      ),
    ),
    make(
      'p',
      { class: 'quiet no-print' },
      'The link holds your answers, so whoever has it can read them. Nothing was sent anywhere.',
    ),
    nameField(quiz, printed),
    make(
      'p',
      { class: 'print-only' },
      printed,
      ` ${sayDays(date)}. Look at it again by ${sayDays(reviewBy)}. ${quiz.link()}`,
    ),
  );
}

/** Lets the reader name the idea, so that a record says what it is about. */
function nameField(quiz: Quiz, printed: HTMLElement): HTMLElement {
  const field = make('input', { id: 'about', maxlength: '80', autocomplete: 'off' });
  field.value = quiz.about;
  field.addEventListener('input', () => {
    quiz.name(field.value.trim());
    printed.textContent = quiz.about;
  });
  const label = make('label', { for: field.id }, 'Name of the idea, for the record and the print only');
  return make('p', { class: 'about no-print' }, label, field);
}

const loadRecords = () => import('./records.ts');

/** A button that hands the record to the reader as a file, in the format that this site publishes. */
function saveButton(quiz: Quiz, date: string, reviewBy: string): HTMLElement {
  const save = async (status: HTMLElement) => {
    try {
      const { buildRecord } = await loadRecords();
      const page = `${location.origin}${location.pathname}`;
      const record = buildRecord(quiz.data, quiz.answers, { about: quiz.about, page, date, reviewBy });
      saveFile(`decision-${date}.json`, 'application/json', `${JSON.stringify(record, null, 2)}\n`);
      status.textContent = '';
    } catch {
      status.textContent = notLoaded;
    }
  };
  return tellingButton('Save as JSON', 'Saving', (status) => void save(status));
}
