import { type Pairs, readPairs, writePairs } from '../../exchange/core/link/pairs.ts';

/** Parts of a link that were changed: what each says now, or nothing where it was taken out. */
export type ChangedParts = Map<string, string | undefined>;

/** The parts in which a link differs from what it was. */
export function listChangedParts(from: string, to: string): ChangedParts {
  const [old, now] = [readPairs(from).pairs, readPairs(to).pairs];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return new Map([...keys].filter((key) => old.get(key) !== now.get(key)).map((key) => [key, now.get(key)]));
}

/**
 * The text of a link with what is lost of the reader's own last changes in what another tab wrote at the same moment:
 * the parts that it did not touch and that yet say something else. Nothing where nothing is lost.
 * `now` is the text as it is kept by now: more may have been written since.
 */
export function findLostParts(own: ChangedParts, before: string, after: string, now = after): string | undefined {
  const [old, written, mended] = [before, after, now].map((text) => readPairs(text).pairs) as [Pairs, Pairs, Pairs];
  const lost = [...own].filter(
    ([key, wanted]) => old.get(key) === written.get(key) && written.get(key) !== wanted && mended.get(key) !== wanted,
  );
  for (const [key, wanted] of lost) setPart(mended, key, wanted);
  const version = Number(mended.get('v') ?? 1);
  mended.delete('v');
  return lost.length > 0 ? writePairs(version, mended) : undefined;
}

function setPart(pairs: Pairs, key: string, wanted: string | undefined): void {
  if (wanted === undefined) pairs.delete(key);
  else pairs.set(key, wanted);
}
