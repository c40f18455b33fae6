import { type Tic, tics } from './tics.ts';

/** Every tic in a text, as often as it is there. */
export function findTics(text: string): Tic[] {
  return tics.flatMap((tic) => (text.match(tic.finds) ?? []).map(() => tic));
}
