import { type Pairs, readPairs, writePairs } from '../link/pairs.ts';

/**
 * The text of a link with what is lost of the reader's own last change in what another tab wrote at the same moment:
 * the parts that it did not touch and that yet say something else. Nothing where nothing is lost.
 */
export function findLostParts(own: { from: string; to: string }, before: string, after: string): string | undefined {
  const [from, to, old, now] = [own.from, own.to, before, after].map((text) => readPairs(text).pairs) as [
    ...[Pairs, Pairs],
    ...[Pairs, Pairs],
  ];
  const changed = [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key));
  const lost = changed.filter((key) => old.get(key) === now.get(key) && now.get(key) !== to.get(key));
  if (lost.length === 0) return undefined;
  const mended: Pairs = new Map(now);
  for (const key of lost) {
    const wanted = to.get(key);
    if (wanted === undefined) mended.delete(key);
    else mended.set(key, wanted);
  }
  const version = Number(mended.get('v') ?? 1);
  mended.delete('v');
  return writePairs(version, mended);
}
