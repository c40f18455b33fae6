import { make } from '../../dom/make.ts';

/** Loads a stylesheet and waits for it, so that nothing is shown before it has its look. */
export function loadSheet(address: string): Promise<unknown> {
  return new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet', href: address });
    // Without its look the dialog still works.
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
