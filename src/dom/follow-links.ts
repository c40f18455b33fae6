import { focusOn } from './keep-fragment.ts';

/** Shows what the address links to whenever that changes. The browser went there before it was shown, so it has to be gone to again. */
export function followLinks(within: HTMLElement, show: () => void): void {
  addEventListener('hashchange', () => {
    show();
    const linked = document.getElementById(location.hash.slice(1));
    if (linked && within.contains(linked)) focusOn(linked);
  });
}
