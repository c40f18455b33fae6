import type { Entries, Entry } from '../../entry/core/entry.ts';
import { noticeDue, noticeEvidence, noticeWaiver } from '../../entry/core/find-notices.ts';
import type { StandingCheck } from '../../entry/core/find-standing.ts';
import { doubtGate, findUnmet } from '../../entry/core/find-unmet.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import { holds } from '../../entry/core/waiver.ts';
import { addDays, isDay } from '../../text/day.ts';
import { soon } from './soon.ts';

/** Why items want attention, and which. */
export interface Attention<T> {
  kind: Kind;
  /** How many there are and why, without a full stop: a heading. */
  says: string;
  checks: { item: T; says: string }[];
}

type Kind = 'blocks' | 'overdue' | 'due-soon' | 'evidence-over' | 'evidence-ends' | 'waiver-void' | 'waiver-ends';
type Watched = Pick<PlanItem, 'id' | 'gate' | 'days'> & Pick<StandingCheck, 'unwaivable' | 'last' | 'condition'>;
type Look = (entry: Entry, item: Watched, today: string) => string | undefined;

const late = (notices: ReturnType<typeof noticeDue>) => notices.find(({ kind }) => kind === 'late')?.says;

// In the order in which they hurt.
const looks: Record<Kind, { one: string; many: string; look: Look }> = {
  blocks: { one: 'gate blocks the launch', many: 'gates block the launch', look: findBlock },
  overdue: {
    ...{ one: 'check is overdue', many: 'checks are overdue' },
    look: (entry, _, today) => late(noticeDue(entry, today)),
  },
  'waiver-void': {
    ...{ one: 'waiver does not hold', many: 'waivers do not hold' },
    look: (entry, item, today) => late(noticeWaiver(entry, today, item)),
  },
  'evidence-over': {
    ...{ one: 'check has evidence that does not count', many: 'checks have evidence that does not count' },
    look: (entry, { days }, today) => late(noticeEvidence(entry, days, today)),
  },
  'due-soon': {
    ...{ one: `check is due within ${soon.due} days`, many: `checks are due within ${soon.due} days` },
    look: ({ state, due = '' }, _, today) =>
      (state === 'open' || state === 'doing') && isAhead(due, soon.due, today) ? `Due on ${due}` : undefined,
  },
  'waiver-ends': {
    ...{ one: `waiver ends within ${soon.runsOut} days`, many: `waivers end within ${soon.runsOut} days` },
    look: (entry, { unwaivable }, today) =>
      !unwaivable && holds(entry, today) && isAhead(entry.until ?? '', soon.runsOut, today)
        ? `Waived until ${entry.until}`
        : undefined,
  },
  'evidence-ends': {
    one: `check has evidence that counts for ${soon.runsOut} more days at most`,
    many: `checks have evidence that counts for ${soon.runsOut} more days at most`,
    look: ({ state, checked = '' }, { days }, today) => {
      if (state === 'not-applicable' || !isDay(checked) || checked > today) return undefined;
      const last = addDays(checked, days);
      return isAhead(last, soon.runsOut, today) ? `The evidence counts until ${last}` : undefined;
    },
  },
};

/** What of a plan wants attention on a day: what blocks the launch, what is late, and what soon will be. */
export function findAttention<T extends Watched>(items: readonly T[], entries: Entries, today: string): Attention<T>[] {
  return (Object.keys(looks) as Kind[]).flatMap((kind) => {
    const { one, many, look } = looks[kind];
    const checks = items.flatMap((item) => {
      const says = look(entries[item.id] ?? { state: 'open' }, item, today);
      return says === undefined ? [] : [{ item, says }];
    });
    return checks.length > 0 ? [{ kind, says: `${checks.length} ${checks.length === 1 ? one : many}`, checks }] : [];
  });
}

/** Why a gate is not met, by the rules of a threshold with the values of the checks; what does not apply is no gate of this plan. */
function findBlock(entry: Entry, { gate, unwaivable, last, ...check }: Watched, today: string): string | undefined {
  const isAside = entry.state === 'not-applicable' && !unwaivable;
  if (!gate || isAside || (!unwaivable && holds(entry, today))) return undefined;
  // The decision itself is recorded once all else is met.
  if (last && entry.state !== 'done') return undefined;
  const isOpen = entry.state === 'open' || entry.state === 'doing';
  // What is not done needs no second reason.
  const doubts = isOpen
    ? doubtGate(check, entry, today).slice(0, 1)
    : findUnmet({ gate, unwaivable, ...check }, entry, today);
  const why = doubts.join('; ');
  return why === '' ? undefined : `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}

const isAhead = (day: string, days: number, today: string) => isDay(day) && day >= today && day <= addDays(today, days);
