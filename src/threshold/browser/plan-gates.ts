import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import type { ThresholdTool } from './tool.ts';

/** Names the gates of the reader's plan that are not on the sheet, and offers to add them. */
export function sayMissing(tool: ThresholdTool, missing: GateItem[]): Node[] {
  const isOne = missing.length === 1;
  const gates = isOne ? 'gate' : `${missing.length} gates`;
  const add = () => {
    const says = `The ${gates} of your plan ${isOne ? 'is' : 'are'} on the sheet now.`;
    tool.dispatch({ kind: 'add-gates', ids: missing.map(({ id }) => id), says });
  };
  return [
    make('h3', {}, `In your plan, but not on this sheet: ${isOne ? 'one gate' : gates}`),
    make('ul', {}, ...missing.map(({ id, title }) => make('li', {}, make('a', { href: `/i/${id}/` }, title)))),
    make('p', { class: 'doors' }, button(`Add the ${gates} of your plan`, add)),
  ];
}
