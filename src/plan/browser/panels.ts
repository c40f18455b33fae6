import { focusOn } from '../../dom/keep-fragment.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import type { Board } from './board.ts';

/** Fills each fold when it is opened for the first time: nobody else waits for what it needs. */
export function offerPanels(root: HTMLElement, board: Board): void {
  const loads: Record<string, () => Promise<Node>> = {
    dates: async () => (await import('./dates.ts')).showDates(board),
    'take-along': async () => (await import('./take-along.ts')).showTakeAlong(board),
    'bring-back': async () => (await import('./bring-back.ts')).showBringBack(board),
  };
  for (const [id, load] of Object.entries(loads)) {
    const fold = root.querySelector(`#${id}`) as HTMLDetailsElement;
    fold.addEventListener('toggle', () => fold.open && fill(fold.querySelector('div') as HTMLElement, load));
  }
}

async function fill(place: HTMLElement, load: () => Promise<Node>): Promise<void> {
  if (place.dataset['is'] === 'there') return;
  place.dataset['is'] = 'there';
  try {
    place.replaceChildren(await load());
  } catch {
    place.dataset['is'] = '';
    place.replaceChildren(make('p', { role: 'alert' }, notLoaded));
  }
}

/** Shows the plan of somebody else whenever the fragment holds one. */
export function offerLinked(place: HTMLElement, board: Board): void {
  let shown = '';
  const show = async (move: boolean) => {
    // Another view of the plan leaves the fragment, and what is chosen beside it, as they are.
    if (location.hash === shown && place.hidden === isPlain(shown)) return;
    shown = location.hash;
    // A link to a place on this page is no plan.
    const target = document.getElementById(shown.slice(1));
    place.hidden = isPlain(shown);
    if (target) openAt(target);
    if (place.hidden) return;
    try {
      (await import('./other-plan.ts')).showOtherPlan(place, board, shown, move);
    } catch {
      place.replaceChildren(make('p', { role: 'alert' }, notLoaded));
    }
  };
  for (const kind of ['popstate', 'hashchange'] as const) addEventListener(kind, () => void show(true));
  void show(false);
}

/** Opens what a link on the page leads to before the view moves there: a fold, or a row that is not shown. */
export function openLinked(event: MouseEvent, show: (id: string) => void): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = link.hash.slice(1);
  const target = document.getElementById(id);
  if (target instanceof HTMLDetailsElement) {
    event.preventDefault();
    openAt(target);
  } else {
    show(id);
    unfold(document.getElementById(id));
  }
}

/** Whether a fragment holds no plan: there is none, or it names a place on this page. */
const isPlain = (fragment: string) => fragment.length < 2 || document.getElementById(fragment.slice(1)) !== null;

function openAt(target: HTMLElement): void {
  if (target instanceof HTMLDetailsElement) target.open = true;
  unfold(target);
  focusOn(target.querySelector('summary') ?? target);
}

/** Opens the fold of what is settled, where a row is in it. */
function unfold(row: HTMLElement | null): void {
  const fold = row?.closest<HTMLDetailsElement>('.settled');
  if (fold) fold.open = true;
}
