import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';

/** Says that the browser keeps nothing. */
export const sayUnkept = (): HTMLElement =>
  make(
    'p',
    { class: 'note' },
    'This browser does not keep your entries: its storage is blocked or full. They are here until you leave the page. Copy or print them before that.',
  );

/** Says that what was kept cannot be read, and hands it out as it is. */
export function sayDamaged(text: string): HTMLElement {
  const copy = copyButton('Copy what was kept', 'Copied', () => text);
  return make(
    'div',
    { class: 'note' },
    make(
      'p',
      {},
      'What this browser kept for the worksheet is damaged and cannot be read, so the worksheet starts empty. Copy the damaged text if you want to save something from it.',
    ),
    copy,
  );
}

/** Says what was done, with a way back. */
export function sayUndo(done: string, undo: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'text-button' }, 'Undo');
  button.addEventListener('click', undo);
  return make('p', { class: 'note' }, `${done} `, button);
}
