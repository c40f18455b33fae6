import { buildAskingTree, findWay } from '../../../decision/asking-tree.ts';
import { encodeAnswers } from '../../../decision/link.ts';
import { openLink } from '../../../decision/open-link.ts';
import { focusOn, keepFragment } from '../../../dom/keep-fragment.ts';
import { make } from '../../../dom/make.ts';
import { readData } from '../../../dom/read-data.ts';
import type { PathData } from '../../core/path-data.ts';
import { sayOpened } from '../../core/say-opened.ts';
import { sayWay } from '../../core/say-way.ts';
import { markDrawing, markText } from './marks.ts';

let keepsFragment = false;

/** Marks the way that a link holds in the tree, says so above it, and brings that into view. */
export function showWay(root: HTMLElement, fragment: string): void {
  const { model, migrations, older, words } = readData<PathData>(root);
  const opened = openLink(model, migrations, older, fragment);
  const way = findWay(buildAskingTree(model), opened.answers);
  markDrawing(root, way);
  markText(root, way);
  const note = root.querySelector<HTMLElement>('.way-note');
  if (!note) return;
  const { quiz } = root.dataset;
  const sentences = [...sayOpened(words, opened), sayWay(words, way)].map((sentence) => make('p', {}, sentence));
  const back = quiz ? [make('p', {}, backLink(`${quiz}${encodeAnswers(model, opened.answers)}`))] : [];
  note.replaceChildren(...sentences, ...back);
  note.hidden = false;
  // From now on the address holds the reader's answers, and links on the page must leave it alone.
  if (!keepsFragment) keepFragment();
  keepsFragment = true;
  focusOn(note);
}

const backLink = (address: string) => make('a', { href: address }, 'Back to your result');
