import { type Finding, findPlaces } from '../../search/find.ts';
import { checkIndex, forgetEngine, loadEngine } from './engine.ts';

const pause = 50;
let turn = 0;

/** Searches once the reader pauses; nothing comes back when newer words have overtaken these. */
export async function ask(words: string): Promise<Finding | undefined> {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isCurrent()) return undefined;
  try {
    const finding = await findPlaces(await loadEngine(), words, isCurrent);
    if (finding?.isPartial) checkIndex();
    return finding;
  } catch (error) {
    forgetEngine();
    if (isCurrent()) throw error;
    return undefined;
  }
}
