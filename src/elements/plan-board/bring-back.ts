import { make } from '../../dom/make.ts';
import type { Desk } from './panels.ts';

/** Soon. */
export function showBringBack({ plan }: Desk): Node {
  return make('p', {}, String(plan.ids.length));
}
