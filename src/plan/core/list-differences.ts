import type { Entry } from '../../entry/core/entry.ts';
import { entryFields } from '../../entry/core/entry-fields.ts';
import { stateWords } from '../../entry/core/state-words.ts';
import { entryLabels } from '../../exchange/core/exports/entry-labels.ts';

/** A field of a check in which two plans differ, each side as text; empty where a side says nothing. */
export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** In which fields two entries of one check differ, in the order in which they are written down. Nothing counts as an open check. */
export function listDifferences(mine: Entry | undefined, theirs: Entry | undefined): Difference[] {
  const stateOf = (entry: Entry | undefined) => stateWords[entry?.state ?? 'open'];
  return [
    { label: entryFields.state.label, mine: stateOf(mine), theirs: stateOf(theirs) },
    ...entryLabels.map(([field, label]) => ({ label, mine: mine?.[field] ?? '', theirs: theirs?.[field] ?? '' })),
  ].filter((difference) => difference.mine !== difference.theirs);
}
