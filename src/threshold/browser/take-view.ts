import { button, tellingButton } from '../../dom/button.ts';
import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { Refusal } from '../../dom/refusal.ts';
import { saveFile } from '../../dom/save-file.ts';
import { today } from '../../dom/today.ts';
import { fitsLink } from '../../text/limits.ts';
import type { Shown } from '../core/derive.ts';
import { writeThresholdLink } from '../core/link.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import type { ThresholdTool } from './tool.ts';
import { writeSheet } from './write-sheet.ts';

const tooLong =
  'This is too long for a link, and nobody could open it. Leave out what was measured, or save it as JSON and send the file.';

/** The ways to take the sheet along: on paper, as text, as a file, as a link; with what was measured where that is wanted. */
export function showTakeAlong(place: HTMLElement, tool: ThresholdTool): void {
  const box = make('input', { type: 'checkbox', autocomplete: 'off' });
  const link = async () => {
    const address = await writeLink(tool.shown, box.checked);
    if (!fitsLink(new URL(address).hash)) throw new Refusal(tooLong);
    return address;
  };
  // However it is printed: the box is followed by the command of the browser too.
  box.addEventListener('change', () => {
    const { dataset } = document.documentElement;
    if (box.checked) dataset['print'] = 'result';
    else delete dataset['print'];
  });
  const write = async (as: 'markdown' | 'json') => {
    return writeSheet(as, tool.shown, tool.state.items, box.checked);
  };
  const save = async (status: HTMLElement) => {
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
      button('Print the sheet', () => print()),
      copyButton('Copy as Markdown', 'Copied as Markdown', () => write('markdown')),
      tellingButton('Save as JSON', 'Saving', (status) => void save(status)),
      copyButton('Copy the link', 'Link copied', link),
    ),
    make(
      'p',
      { class: 'quiet' },
      'All of it is kept in this browser only, and nothing is sent anywhere. Whoever has the link or the file can read what is in it.',
    ),
  );
}

/** The address of what is shown, with what was measured where that is wanted. */
async function writeLink({ threshold, entries, against }: Shown, isMeasured: boolean): Promise<string> {
  const besides = { fingerprint: await takeFingerprint(threshold), signed: against?.threshold };
  const link = writeThresholdLink(threshold, isMeasured ? entries : {}, besides);
  return `${location.origin}${location.pathname}${link}`;
}
