import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import type { ThresholdState } from '../core/state.ts';

const unkept =
  'This browser keeps nothing more for this site: its storage is full or switched off. The threshold is in the address of this page, so copy the link before you leave. What you enter as measured lasts until then.';
const damaged =
  'What this browser kept as your threshold cannot be read, so the page starts with the launch gate. Copy the text if you want to save something from it.';

/** Says that the browser keeps nothing more, or that what it kept cannot be read. */
export function sayStorage(note: NonNullable<ThresholdState['storageNote']>): Node[] {
  if (note === 'full') return [make('p', {}, unkept)];
  return [make('p', {}, damaged), copyButton('Copy what was kept', 'Copied', () => note.damaged)];
}
