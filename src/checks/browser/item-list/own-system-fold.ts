import { make } from '../../../dom/make.ts';
import { notLoaded } from '../../../dom/not-loaded.ts';
import type { SystemKeep } from '../../../entry/core/store/system-keep.ts';
import type { OwnSystem } from './own-system.ts';

/**
 * Brings the questions about the system when their fold is opened, or when something was said of it already: nobody else
 * waits for them. Gives what shows again what is kept.
 */
export function offerQuestions(
  list: HTMLElement,
  fold: HTMLDetailsElement,
  keep: SystemKeep,
  told: (isKept: boolean) => void,
): () => void {
  let own: OwnSystem | undefined;
  const load = async () => {
    try {
      const { OwnSystem } = await import('./own-system.ts');
      own ??= new OwnSystem(list, fold, keep, told);
    } catch {
      fold.querySelector('.unread')?.replaceChildren(make('p', {}, notLoaded));
    }
  };
  fold.addEventListener('toggle', () => fold.open && !own && void load());
  const show = () => {
    if (own) own.show();
    else if (keep.system || keep.damage) void load();
  };
  show();
  return show;
}
