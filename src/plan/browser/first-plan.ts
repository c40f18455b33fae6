import { make } from '../../dom/make.ts';
import { forget, remember } from '../../dom/storage.ts';
import { nameState } from '../../entry/browser/name-state.ts';
import { writeKept } from '../../entry/core/kept-entry.ts';
import type { Imported } from '../../exchange/core/imports/imported.ts';
import { goLiveKey, recallGoLive } from './go-live.ts';
import type { Desk } from './panels.ts';

/** The plan of somebody else for a reader who has none: to read, with one button that keeps all of it. As soon as there is a plan, `beside` takes its place. */
export function showFirstPlan(
  { plan, said, watches }: Desk,
  { entries, goLive }: Imported,
  { taken, beside }: { taken?: (() => void) | undefined; beside(): HTMLElement },
): HTMLElement {
  const items = [...plan.items.values()].filter(({ id }) => entries[id]);
  const keep = make('button', { type: 'button', class: 'button' }, 'Keep it as my plan');
  keep.addEventListener('click', () => {
    const texts = items.map(({ id }): [string, string | undefined] => [
      id,
      writeKept({ state: 'open', ...entries[id], picked: 'yes' }, plan.revisionOf(id)),
    ]);
    const isNew = goLive !== undefined && recallGoLive() === undefined;
    if (isNew) remember(goLiveKey, goLive);
    const putBack = plan.putAll(new Map(texts));
    const undo = () => {
      if (isNew) forget(goLiveKey);
      putBack();
    };
    taken?.();
    said.say(items.length === 1 ? 'One check is your plan now.' : `${items.length} checks are your plan now.`, undo);
  });
  const lines = items.map(({ id, title, gate }) => {
    const { state = 'open', owner, due } = entries[id] ?? {};
    const marks = [...(gate ? ['Gate'] : []), nameState(state), ...(owner ? [owner] : []), ...(due ? [due] : [])];
    const link = make('a', { href: `/i/${id}/` }, title);
    return make('li', {}, link, ' ', make('span', { class: 'quiet' }, marks.join(', ')));
  });
  const count = items.length === 1 ? 'It has 1 check' : `It has ${items.length} checks`;
  const element = make(
    'div',
    {},
    make('p', {}, `${count}, and you have no plan yet. Read it here. Nothing is kept before you say so.`),
    make('p', { class: 'doors' }, keep),
    make('ul', {}, ...lines),
  );
  const watch = () => {
    if (element.isConnected && plan.ids.length === 0) return;
    watches.delete(watch);
    if (element.isConnected) element.replaceWith(beside());
  };
  watches.add(watch);
  return element;
}
