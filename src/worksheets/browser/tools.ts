import { button } from '../../dom/button.ts';
import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { saveFile } from '../../dom/save-file.ts';
import { today } from '../../dom/today.ts';
import { fillIn } from '../core/fill.ts';
import type { FilledSection } from '../core/filled.ts';
import { listDoubts, listMissing, sayMissing } from '../core/missing.ts';
import { sheetToCsv } from '../core/to-csv.ts';
import { sheetToMarkdown } from '../core/to-markdown.ts';
import type { WorksheetForm } from '../core/worksheet.ts';
import type { WorksheetEntries } from '../core/worksheet-entries.ts';
import { showFindings } from './findings.ts';

interface Wishes {
  kept(): WorksheetEntries;
  clear(): void;
  /** Hears what is filled in, whenever it is another. */
  filled(sections: FilledSection[]): void;
}

/** Shows what is missing, what the entries come to, and the ways to take the worksheet along. `update` shows it anew. */
export function showTools(
  root: HTMLElement,
  sheet: WorksheetForm,
  { kept, clear, filled: tell }: Wishes,
): { update(): void } {
  const place = root.querySelector('[data-part=tools]') as HTMLElement;
  const findings = showFindings(root, sheet);
  const said = make('summary');
  const list = make('ul');
  const missing = make('details', { class: 'missing' }, said, list);
  const whole = make('p', { class: 'missing' });
  // The page may be served from a copy. What is taken along leads to the site.
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0];
  const link = `${page}#${sheet.id}`;
  place.classList.add('tools', 'no-print');
  place.replaceChildren(
    missing,
    whole,
    make(
      'div',
      { class: 'doors' },
      copyButton('Copy as Markdown', 'Copied as Markdown', () =>
        sheetToMarkdown(sheet, kept(), { date: today(), link }),
      ),
      copyButton('Copy as CSV', 'Copied as CSV', () => sheetToCsv(sheet, kept())),
      button('Save as CSV', () => saveFile(`${sheet.id}.csv`, 'text/csv', sheetToCsv(sheet, kept()))),
      button('Print the worksheet', printSheet),
      button('Clear the worksheet', clear),
    ),
    make('p', { class: 'quiet' }, 'Your entries are kept in this browser only. Nothing is sent anywhere.'),
  );
  return {
    update() {
      const filled = fillIn(sheet, kept());
      findings.update(filled);
      tell(filled);
      const open = listMissing(filled);
      const doubts = listDoubts(filled);
      const settled = open.length + doubts.length === 0;
      said.textContent = sayMissing(open, doubts);
      whole.textContent = said.textContent;
      missing.hidden = settled;
      whole.hidden = !settled;
      list.replaceChildren(
        ...doubts.map(({ where, label, says, id }) => entry(id, `${where}: ${label}`, says)),
        ...open.map(({ where, labels, first }) => entry(first, where, labels.join(', '))),
      );
    },
  };
}

const entry = (id: string, where: string, what: string) =>
  make('li', {}, make('a', { href: `#${id}` }, where), `: ${what}`);

function printSheet(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'sheet';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
