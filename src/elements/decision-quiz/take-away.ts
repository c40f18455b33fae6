import { encodeTeam } from '../../decision/team-link.ts';
import { copyButton, notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import type { ResultText } from '../../quiz/describe-result.ts';
import { reviewDay } from '../../quiz/review-day.ts';
import { button } from './button.ts';
import type { Quiz } from './quiz.ts';

/** Everything a reader may take with them: the link, the record, the print, the file, and the way to the team. */
export function takeAway(quiz: Quiz, text: ResultText): HTMLElement {
  const { model, words } = quiz.data;
  const date = today();
  const facts = { title: words.title, link: quiz.link(), date, reviewBy: reviewDay(date) };
  // Fetched ahead, so that the copy follows the click at once; a failure is said when it is asked for.
  loadRecords().catch(() => {});
  const team =
    quiz.pages.team &&
    make(
      'a',
      { class: 'quiet-button', href: `${quiz.pages.team}${encodeTeam(model, [{ name: '', answers: quiz.answers }])}` },
      'Compare with your team',
    );
  return make(
    'section',
    { class: 'take-away' },
    make('h2', { class: 'unseen' }, 'Take it with you'),
    make(
      'div',
      { class: 'doors no-print' },
      copyButton('Copy the link', 'Link copied', quiz.link),
      copyButton('Copy the decision record', 'Record copied as Markdown', async () =>
        (await loadRecords()).toMarkdown(text, facts),
      ),
      saveButton(quiz, facts),
      button('Print', () => window.print()),
      ...(team ? [team] : []),
    ),
    make(
      'p',
      { class: 'quiet no-print' },
      'The link holds your answers, so whoever has it can read them. Nothing was sent anywhere.',
    ),
    make('p', { class: 'print-only' }, `${date}. Look at it again by ${facts.reviewBy}. ${quiz.link()}`),
  );
}

const loadRecords = () => import('./records.ts');

/** A button that hands the record to the reader as a file, in the format that this site publishes. */
function saveButton({ data, answers }: Quiz, { date, reviewBy }: { date: string; reviewBy: string }): HTMLElement {
  const status = make('output');
  const save = async () => {
    try {
      const { buildRecord } = await loadRecords();
      const record = buildRecord(data, answers, { page: `${location.origin}${location.pathname}`, date, reviewBy });
      const file = new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' });
      const address = URL.createObjectURL(file);
      make('a', { href: address, download: `decision-${date}.json` }).click();
      // The download has begun once the click is over.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      status.textContent = '';
    } catch {
      status.textContent = notLoaded;
    }
  };
  return make('span', { class: 'copy' }, button('Save as JSON', save), status);
}

/** The day it is where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
