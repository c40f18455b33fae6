// retrieval-test/score.ts
export interface Passage {
  id: string;
  text: string;
  groups: string[];
  version: number;
}

export interface Case {
  question: string;
  group: string;
  /** Ids of what it needs. */
  needs: string[];
}

export type Source = ReadonlyMap<string, Passage>;
export type Search = (
  question: string,
  group: string,
) => Passage[];

/** Share of needs in the first k. */
export function recallAt(
  k: number,
  needs: string[],
  found: Passage[],
): number {
  if (needs.length === 0)
    throw new RangeError('a case that needs nothing');
  const ids = found.slice(0, k).map((passage) => passage.id);
  const hits = needs.filter((id) => ids.includes(id));
  return hits.length / needs.length;
}

/** Lists the faults of a result. */
export function findFaults(
  one: Case,
  found: Passage[],
  source: Source,
  k: number,
): string[] {
  const faults: string[] = [];
  // Without needs, no recall.
  if (one.needs.length > 0) {
    const recall = recallAt(k, one.needs, found);
    if (recall < 1) faults.push(`recall ${recall}`);
  }
  // Looks at all that came back.
  for (const { id, version } of found) {
    const now = source.get(id);
    if (!now) faults.push(`${id} was deleted`);
    else {
      if (now.version !== version) faults.push(`${id} is old`);
      if (!now.groups.includes(one.group))
        faults.push(`${id} is forbidden to ${one.group}`);
    }
  }
  return faults;
}

export interface Claim {
  text: string;
  /** Passage that the claim cites. */
  cites: string;
  /** Words taken from there. */
  quote: string;
}

/** Claims that their page lacks. */
export function findUngrounded(
  claims: Claim[],
  found: Passage[],
): string[] {
  return claims
    .filter(({ cites, quote }) => {
      const passage = found.find(({ id }) => id === cites);
      return !quote || !passage?.text.includes(quote);
    })
    .map(({ text }) => text);
}
