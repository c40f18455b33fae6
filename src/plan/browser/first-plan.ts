import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { nameState } from '../../entry/browser/name-state.ts';
import type { Entry } from '../../entry/core/entry.ts';
import type { Imported } from '../../exchange/core/imports/imported.ts';
import type { Board } from './board.ts';
import { readGoLive } from './go-live.ts';
import type { Manner } from './manner.ts';

/** The plan of somebody else for a reader who has none: to read, with one button that keeps all of it. As soon as there is a plan, `beside` takes its place. */
export function showFirstPlan(
  { plan, said, watches }: Board,
  { entries, goLive, system }: Imported,
  { writer, taken: done, beside }: Pick<Manner, 'writer' | 'taken'> & { beside(): HTMLElement },
): HTMLElement {
  const items = [...plan.items.values()].filter(({ id }) => entries[id]);
  const keep = () => {
    const taken = items.map(({ id }) => [id, { state: 'open', ...entries[id], picked: 'yes' }] as const);
    const isNew = goLive !== undefined && readGoLive(plan) === undefined;
    if (isNew) plan.goLive.write(goLive);
    const forget = system && !plan.system.system ? plan.changeSystem(system) : undefined;
    const putBack = plan.putAll(new Map<string, Entry>(taken), writer);
    const undo = () => {
      if (isNew) plan.goLive.write(undefined);
      forget?.();
      putBack();
    };
    done?.();
    said.say(items.length === 1 ? 'One check is your plan now.' : `${items.length} checks are your plan now.`, undo);
  };
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
    make('p', { class: 'doors' }, button('Keep it as my plan', keep, { class: 'button' })),
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
