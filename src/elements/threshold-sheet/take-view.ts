import { button } from '../../dom/button.ts';
import { copyButton, notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { saveFile } from '../../dom/save-file.ts';
import { today } from '../../dom/today.ts';
import type { Desk } from './desk.ts';

/** The ways to take the sheet along: on paper, as text, as a file, as a link; with what was measured where that is wanted. */
export function showTakeAlong(place: HTMLElement, desk: Desk): void {
  const box = make('input', { type: 'checkbox', autocomplete: 'off' });
  const status = make('output');
  const link = async () => {
    const { threshold, entries } = desk.shown;
    return (await desk.getPapers()).link(threshold, box.checked ? entries : undefined);
  };
  const write = async (as: 'markdown' | 'json') => {
    const { writeSheet } = await import('./write-sheet.ts');
    return writeSheet(as, desk.shown, desk.items, box.checked);
  };
  const save = async () => {
    try {
      saveFile(`threshold-${today()}.json`, 'application/json', await write('json'));
      status.textContent = 'Saved.';
    } catch {
      status.textContent = notLoaded;
    }
  };
  place.replaceChildren(
    make('label', { class: 'with' }, box, ' With what was measured, and the result'),
    make(
      'div',
      { class: 'doors' },
      button('Print the sheet', () => printSheet(box.checked)),
      copyButton('Copy as Markdown', 'Copied as Markdown', () => write('markdown')),
      make(
        'span',
        { class: 'copy' },
        button('Save as JSON', () => void save()),
        status,
      ),
      copyButton('Copy the link', 'Link copied', link),
    ),
    make(
      'p',
      { class: 'quiet' },
      'All of it is kept in this browser only, and nothing is sent anywhere. Whoever has the link or the file can read what is in it.',
    ),
  );
}

function printSheet(isMeasured: boolean): void {
  const { dataset } = document.documentElement;
  if (isMeasured) dataset['print'] = 'result';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
