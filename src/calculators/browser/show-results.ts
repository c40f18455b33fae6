import { make } from '../../dom/make.ts';
import type { Calculator, Values } from '../core/calculator.ts';
import { isWhole, reckon } from '../core/reckon.ts';

/** Shows what follows from the numbers that are there. */
export function showResults(root: HTMLElement, calculator: Calculator, entered: Values): void {
  for (const [id, { says, value }] of reckon(calculator, entered)) {
    const place = root.querySelector<HTMLElement>(`[data-line="${id}"]`);
    if (!place) continue;
    place.textContent = says;
    place.classList.toggle('quiet', value === undefined);
  }
  showTurns(root, calculator, entered);
}

function showTurns(root: HTMLElement, calculator: Calculator, entered: Values): void {
  const fold = root.querySelector<HTMLDetailsElement>('.turns');
  if (!fold) return;
  const turns = isWhole(calculator, entered) ? (calculator.turns?.(entered) ?? []) : [];
  fold.hidden = turns.length === 0;
  fold.querySelector('ul')?.replaceChildren(...turns.map((turn) => make('li', {}, turn)));
}
