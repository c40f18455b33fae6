import { type Finding, findPlaces } from '../core/find.ts';
import { checkIndex, forgetEngine, loadEngine } from './engine.ts';

const pause = 50;
let turn = 0;

/** Searches once the reader pauses, and shows what is found until newer words have overtaken these. */
export async function ask(words: string, show: (finding: Finding) => void): Promise<void> {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    if (isCurrent())
      for await (const finding of findPlaces(await loadEngine(), words, isCurrent)) {
        if (!isCurrent()) return;
        if (finding.isPartial) checkIndex();
        show(finding);
        // The first results are painted before more is loaded.
        await new Promise(requestAnimationFrame);
      }
  } catch (error) {
    forgetEngine();
    if (isCurrent()) throw error;
  }
}
