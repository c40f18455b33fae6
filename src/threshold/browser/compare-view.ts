import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { makeStatus } from '../../dom/status.ts';
import { longestText } from '../../text/limits.ts';
import { sayComparison } from './compare-sheet.ts';
import type { ThresholdTool } from './tool.ts';

/** Lets the reader compare the sheet with another one: a file, a text, a link, or the fingerprint on paper. */
export function offerToCompare(place: HTMLElement, tool: ThresholdTool): void {
  const file = make('input', { id: 'other-file', type: 'file', accept: '.json,.md,.markdown,.txt' });
  const text = make('textarea', { id: 'other-text', rows: '3', autocomplete: 'off', spellcheck: 'false' });
  const said = makeStatus({}, 'div');
  let isFile = false;
  const compare = async () => {
    const chosen = isFile ? file.files?.[0] : undefined;
    let answer: (Node | string)[];
    try {
      if (chosen && chosen.size > longestText) answer = ['This file is far larger than a sheet. Choose another one.'];
      else {
        const given = chosen ? await chosen.text().catch(() => undefined) : text.value;
        answer =
          given === undefined
            ? ['This file cannot be read any more. Choose it again.']
            : await sayComparison(tool, given);
      }
    } catch {
      answer = [notLoaded];
    }
    said.replaceChildren(...answer.map((part) => (typeof part === 'string' ? make('p', {}, part) : part)));
  };
  // What was given last is compared, and stays to be seen.
  file.addEventListener('change', () => {
    isFile = Boolean(file.files?.length);
    if (isFile) void compare();
  });
  text.addEventListener('input', () => {
    isFile = false;
  });
  // So that the same file can be chosen again, once it was changed.
  file.addEventListener('click', () => {
    file.value = '';
  });
  place.replaceChildren(
    make('h2', {}, 'Open a saved sheet: is it still the signed one?'),
    make(
      'p',
      {},
      'Compare this page with a sheet that you saved, or that someone signed or sent you. You can open it from there; until then nothing here is replaced.',
    ),
    make(
      'div',
      { class: 'compare' },
      make('label', { for: file.id }, 'A file: JSON or Markdown'),
      file,
      make('label', { for: text.id }, 'Or its text, its link, or the fingerprint on paper'),
      text,
      make(
        'p',
        { class: 'doors' },
        button('Compare', () => void compare()),
      ),
      said,
    ),
  );
}
