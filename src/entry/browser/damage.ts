import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';

/** Says that something is kept that cannot be read, shows it, and leaves it alone until the reader decides. */
export function sayDamage(text: string, startAnew: () => void): HTMLElement {
  return make(
    'div',
    { class: 'damage no-print' },
    make(
      'p',
      {},
      'What this browser keeps for this check cannot be read, so it is left as it is: ',
      make('code', {}, text),
    ),
    button('Remove it and start anew', startAnew),
  );
}
