import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { isEmpty } from '../../entry/core/entry.ts';
import { listChanges } from '../core/compare.ts';
import type { ReadThreshold } from '../core/state.ts';
import type { ThresholdTool } from './tool.ts';

/** How many differences are shown at once. */
const mostOpen = 6;

/** Says what a link shows, how it differs from the reader's own threshold, and offers to keep either. */
export function sayLinked({ threshold, entries, problems, from: whence }: ReadThreshold, tool: ThresholdTool): Node[] {
  const from = whence ?? 'link';
  const { own, items } = tool.state;
  const take = () => tool.dispatch({ kind: 'take-linked' });
  const leave = () => tool.dispatch({ kind: 'leave-linked' });
  const count = Object.values(entries).filter((entry) => !isEmpty({ ...entry, picked: '' })).length;
  const measured = `It also says what was measured for ${count === 1 ? 'one gate' : `${count} gates`}.`;
  const changes = own ? listChanges(own, threshold, items) : [];
  const list = (lines: string[]) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
  return [
    make(
      'h2',
      {},
      threshold.decider ? `The threshold of ${threshold.decider}, from a ${from}` : `A threshold from a ${from}`,
    ),
    make('p', {}, `You can read it, and change it once you keep it. ${count > 0 ? measured : ''}`),
    ...(problems.length > 0 ? [make('p', {}, `There is something wrong with the ${from}:`), list(problems)] : []),
    make(
      'p',
      { class: 'doors' },
      button(own ? 'Keep it in place of mine' : 'Keep it and work on it', take),
      button(own ? 'Show mine' : 'Start with the launch gate', leave),
    ),
    ...(own && changes.length === 0 ? [make('p', {}, 'Its sheet is the same as yours.')] : []),
    ...(changes.length > 0 ? [foldLong('What is different from yours', changes.length, list(changes))] : []),
  ];
}

/** A list that stands open while it is short. */
function foldLong(said: string, count: number, list: HTMLElement): HTMLElement {
  const fold = make('details', {}, make('summary', {}, `${said}: ${count}`), list);
  fold.open = count <= mostOpen;
  return fold;
}
