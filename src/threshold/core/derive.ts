import type { Entries } from '../../entry/core/entry.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { listChanges } from './compare.ts';
import { foresee, type Judgement, judge } from './judge.ts';
import { pickGates } from './linked.ts';
import { sortGates, type Threshold } from './model.ts';
import type { Against } from './say-verdict.ts';
import { blank, compareWithDue, type DueGaps } from './start.ts';
import type { ThresholdState } from './state.ts';

/** The signed sheet, and how what is shown differs from it. */
export interface AgainstSigned extends Against {
  threshold: Threshold;
  /** Where it is from: kept by this browser, only for this visit, or named by the link that is shown. */
  from: 'kept' | 'visit' | 'link';
}

/** What is shown at one moment. */
export interface Shown {
  threshold: Threshold;
  /** What was measured: the reader's own entries, or those that came with a link. */
  entries: Entries;
  judgement: Judgement;
  /** The judgement on the day of the decision, where that day is ahead. */
  foreseen: Judgement | undefined;
  /** What it has to do with the signed one; nothing where none is known. */
  against: AgainstSigned | undefined;
  /** Gates of the reader's plan that are not on the sheet, as far as the checks are known. */
  missing: GateItem[];
  /** How the sheet differs from what is due for its system; nothing for somebody else's sheet, and where nobody was asked. */
  due: DueGaps | undefined;
  /** False while a link shows somebody else's threshold: that one is read and not changed. */
  isOwn: boolean;
}

/** The reader's own threshold; before anything was changed, the gates that are due for the system. */
export const ownOrBlank = (state: Pick<ThresholdState, 'own' | 'start' | 'items' | 'system'>): Threshold =>
  state.own ?? blank(state, state.system);

/** What there is to show. */
export function deriveShown(state: ThresholdState): Shown {
  const { items, linked, isOpen, today } = state;
  const threshold = sort(linked?.threshold ?? (isOpen ? ownOrBlank(state) : blank(state)), state);
  const entries = findEntries(state, threshold);
  return {
    ...{ threshold, entries, isOwn: !linked },
    judgement: judge(threshold, items, entries, today),
    foreseen: foresee(threshold, items, entries, today),
    against: compareWithSigned(state, threshold, entries),
    missing: linked ? [] : listMissing(state, threshold),
    due: linked || !isOpen ? undefined : compareWithDue(threshold, state),
  };
}

const sort = (threshold: Threshold, { items }: ThresholdState): Threshold => ({
  ...threshold,
  gates: sortGates(threshold.gates, items),
});

/** What was measured for the gates that are shown, and for those of the signed sheet. Until the threshold itself is known, nothing follows from it. */
function findEntries({ isOpen, linked, signed, entries }: ThresholdState, threshold: Threshold): Entries {
  if (!isOpen) return {};
  const isMeasured = linked && Object.keys(linked.entries).length > 0;
  if (isMeasured) return linked.entries;
  // What was taken out since it was signed may have been measured all the same, and counts by the signed one.
  return pick(entries, [threshold, ...(signed ? [signed] : [])]);
}

/** What a threshold has to do with the signed one: that of the reader, else that of the link that is shown. */
function compareWithSigned(
  { items, linked, signed: own, isSignedKept, today, isOpen }: ThresholdState,
  threshold: Threshold,
  measured: Entries,
): AgainstSigned | undefined {
  const signed = own ?? linked?.signed;
  if (!signed || !isOpen) return undefined;
  return {
    threshold: signed,
    from: own ? (isSignedKept ? 'kept' : 'visit') : 'link',
    changes: listChanges(signed, threshold, items),
    judgement: judge(signed, items, measured, today),
  };
}

function listMissing({ items, entries }: ThresholdState, { gates }: Threshold): GateItem[] {
  const chosen = new Set(gates.map(({ id }) => id));
  return [...items.values()].filter(({ id, gate }) => {
    const entry = entries[id];
    return gate && !chosen.has(id) && entry !== undefined && entry.state !== 'not-applicable';
  });
}

/** Of what was entered, what belongs to the gates of some sheets. */
const pick = (entries: Entries, sheets: Threshold[]): Entries =>
  Object.assign({}, ...sheets.map((sheet) => pickGates(entries, sheet)));
