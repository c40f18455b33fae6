import { findDoubts, lastDayOf } from '../../entry/core/find-doubts.ts';
import type { ChosenGate, GateEntries, GateEntry, GateItem, GateItems } from '../../entry/core/gate.ts';
import { findMissing, hasWaiver, isLong, isOver, type Waiver } from '../../entry/core/waiver.ts';
import { isDay } from '../../text/day.ts';
import { listOmitted, type Threshold } from './model.ts';
import { chooseOwn, toOwnItem } from './own-gate.ts';

/** Whether a system may go live: not at all, with what was waived, or without reserve. */
export type Verdict = 'blocked' | 'conditional' | 'clear';

/** Where one gate stands. `to-decide` is the decision itself, which is recorded once it is made. */
export type GateStanding = 'met' | 'waived' | 'unmet' | 'to-decide';

/** Leave for a gate to stay unmet for a while, as it was entered. */
export interface JudgedWaiver extends Required<Waiver> {
  /** Whether it counts today. */
  holds: boolean;
  /** What keeps it from counting, in words. */
  missing: string[];
  /** True where nobody may waive the gate, whatever was entered. */
  isForbidden?: true;
  /** True where it lasts longer than waivers should. It holds all the same. */
  isLong: boolean;
}

/** One gate of a threshold, and why it stands where it does. */
export interface JudgedGate {
  gate: ChosenGate;
  /** Nothing where this site does not know the check. */
  item: GateItem | undefined;
  standing: GateStanding;
  /** Why, for readers. */
  says: string;
  /** What the leader should know besides: the site has changed the check since. */
  told?: string;
  /** What else the leader should know: the evidence is older than the threshold. It counts all the same. */
  early?: string;
  /** The last day on which the evidence counts. */
  lasts?: string;
  /** Always there where somebody entered one, whether it is needed and holds or not. */
  waiver?: JudgedWaiver;
}

/** A verdict with the gates that it rests on. */
export interface Judgement {
  verdict: Verdict;
  gates: JudgedGate[];
  /** Checks that are due and that nobody may waive, and that the sheet leaves out. One of them holds the launch. */
  omitted: GateItem[];
}

/** Judges what was measured by what was asked. What is unknown is not met; there is no average and no score. */
export function judge(threshold: Threshold, items: GateItems, entries: GateEntries, today: string): Judgement {
  const of = { today, fixed: threshold.fixed, mayForbid: threshold.system !== undefined };
  const gates = [
    ...threshold.gates.map((gate) => judgeGate(gate, items.get(gate.id), entries[gate.id], of)),
    ...(threshold.own ?? []).map((own) => judgeGate(chooseOwn(own), toOwnItem(own), entries[own.id], of)),
  ];
  const omitted = listOmitted(threshold, items);
  const has = (standing: GateStanding) => gates.some((gate) => gate.standing === standing);
  // Where nothing is asked but the decision itself, nothing is met.
  const isAsked = gates.some(({ standing }) => standing === 'met' || standing === 'waived');
  if (!isAsked || has('unmet') || omitted.length > 0) return { verdict: 'blocked', gates, omitted };
  return { verdict: has('waived') ? 'conditional' : 'clear', gates, omitted };
}

/**
 * The judgement on the day of the decision, if nothing is entered until then: evidence and waivers may run out.
 * Nothing where that day is not ahead.
 */
export function foresee(
  threshold: Threshold,
  items: GateItems,
  entries: GateEntries,
  today: string,
): Judgement | undefined {
  if (!isDay(threshold.decides) || threshold.decides <= today) return undefined;
  // A day that is still to come is a mistake today, and time must not make evidence of it.
  const known = Object.entries(entries).map(([id, entry]) => {
    const { checked = '', ...rest } = entry ?? { state: 'open' };
    return [id, checked > today ? rest : entry] as const;
  });
  return judge(threshold, items, Object.fromEntries(known), threshold.decides);
}

/** What is the same for all gates of a sheet. */
interface Occasion {
  today: string;
  /** The day on which the sheet was fixed. */
  fixed: string;
  /** Whether there are gates that nobody may waive. Sheets of version 1 know none. */
  mayForbid: boolean;
}

function judgeGate(
  gate: ChosenGate,
  item: GateItem | undefined,
  entry: GateEntry | undefined,
  { today, fixed, mayForbid }: Occasion,
): JudgedGate {
  const doubts = findDoubts(gate, item, entry, today);
  const waiver = judgeWaiver(entry, today, mayForbid && item?.unwaivable === true);
  const lasts = item && lastDayOf(item, entry, today);
  const why = startSentence(doubts.join('; '));
  const judged = {
    ...{ gate, item },
    ...(lasts !== undefined && { lasts }),
    ...(waiver && { waiver }),
    ...(isEarly(entry?.checked?.trim() ?? '', fixed) && { early: sayEarly(entry?.checked?.trim() ?? '', fixed) }),
    ...(item && item.revision > gate.revision && { told: sayRevised(gate, item) }),
  };
  if (doubts.length === 0) return { ...judged, standing: 'met', says: `The evidence counts until ${lasts}.` };
  if (item?.last) return { ...judged, standing: 'to-decide', says: saysLast };
  if (!waiver?.holds) return { ...judged, standing: 'unmet', says: why };
  return { ...judged, standing: 'waived', says: `${waiver.approver} waived it until ${waiver.until}. ${why}` };
}

const saysLast = 'This is the decision itself: record it once it is made.';

function judgeWaiver(entry: GateEntry | undefined, today: string, isForbidden: boolean): JudgedWaiver | undefined {
  const [waived = '', approver = '', until = '', control = ''] = [
    ...[entry?.waived?.trim(), entry?.approver?.trim(), entry?.until?.trim(), entry?.control?.trim()],
  ];
  const waiver = { waived, approver, until, control };
  if (!hasWaiver(waiver)) return undefined;
  const missing = [...findMissing(waiver), ...(isOver(waiver, today) ? ['a last day that is not past'] : [])];
  const holds = missing.length === 0 && !isForbidden;
  return { ...waiver, holds, missing, isLong: isLong(waiver, today), ...(isForbidden && { isForbidden }) };
}

const sayRevised = (gate: ChosenGate, item: GateItem) =>
  `The threshold asks for revision ${gate.revision} of this check. The site has revision ${item.revision} now: read what changed.`;

const isEarly = (checked: string, fixed: string) => isDay(checked) && isDay(fixed) && checked < fixed;

const sayEarly = (checked: string, fixed: string) =>
  `The evidence of ${checked} is from before the threshold was fixed on ${fixed}. Check that nobody set the value to fit it.`;

const startSentence = (clauses: string) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`;
