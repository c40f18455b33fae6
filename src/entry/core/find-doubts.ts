import { addDays, isDay } from '../../text/day.ts';
import type { ChosenGate, GateEntry, GateItem } from './gate.ts';
import { sayUnit, sayWanted } from './item-words.ts';
import { doubtMeasured, readMeasured } from './measured.ts';

/** What has to be known of a check to doubt that it is met. */
type Asked = Pick<GateItem, 'days' | 'revision' | 'wording'> & { condition?: Mark | undefined };
type Condition = NonNullable<GateItem['condition']>;

/** What is compared with what was measured. */
export type Mark = Pick<Condition, 'operator' | 'value' | 'unit'>;

/** Why a gate is not met, as clauses; none where it is. Whatever is missing, unreadable or out of date is a reason. `whose` says whose value it is. */
export function findDoubts(
  gate: ChosenGate,
  item: Asked | undefined,
  entry: GateEntry | undefined,
  today: string,
  whose = 'the threshold',
): string[] {
  if (!item) return [`this site has no check with the id ${gate.id}, so nobody can tell what it asks for`];
  const begun = [...doubtRevision(gate, item), ...doubtState(entry?.state ?? 'open')];
  // Where nobody has begun, all else that is missing is no news.
  if (begun.length > 0 && !`${entry?.evidence ?? ''}${entry?.checked ?? ''}${entry?.measured ?? ''}`.trim())
    return begun;
  return [
    ...begun,
    ...(entry?.evidence?.trim() ? [] : ['no evidence is named']),
    ...doubtDay(item, entry?.checked ?? '', today),
    ...(gate.value === undefined ? [] : doubtMeasure(gate.value, item.condition, entry?.measured?.trim() ?? '', whose)),
  ];
}

/** The last day on which the evidence of an entry counts; nothing where it has no day that can be right. */
export function lastDayOf(item: GateItem, entry: GateEntry | undefined, today: string): string | undefined {
  const day = entry?.checked?.trim() ?? '';
  return isDay(day) && day <= today ? addDays(day, item.days) : undefined;
}

function doubtRevision(gate: ChosenGate, item: Asked): string[] {
  const isKnown = gate.revision < item.revision || (gate.revision === item.revision && gate.wording <= item.wording);
  if (isKnown) return [];
  return [
    `this page does not know version ${gate.revision}.${gate.wording} of the check, so reload it or choose the check again`,
  ];
}

function doubtState(state: string): string[] {
  if (state === 'done') return [];
  if (state === 'not-applicable')
    return ['it was marked as not applicable, so take it out of the threshold or waive it'];
  return [state === 'doing' ? 'it is under way' : 'it is open'];
}

function doubtDay({ days }: Asked, text: string, today: string): string[] {
  const day = text.trim();
  if (day === '') return ['the evidence has no day'];
  if (!isDay(day)) return [`“${day}” is no day, so nobody can tell how old the evidence is`];
  if (day > today) return [`the day of the evidence, ${day}, is still to come`];
  const last = addDays(day, days);
  return last < today ? [`the evidence of ${day} counted until ${last}`] : [];
}

/** Why what was measured does not reach the value that was asked for, as clauses; none where it does. */
export function doubtMeasure(asked: number, condition: Mark | undefined, text: string, whose: string): string[] {
  if (!condition) return [`${whose} asks for ${asked}, and the check has no measure now`];
  const asks = `${sayWanted({ ...condition, value: asked })} ${sayUnit(condition.unit, asked)}`;
  if (text === '') return [`nothing was measured, and ${whose} asks for ${asks}`];
  const measured = readMeasured(text);
  if (measured === undefined) return [`${doubtMeasured(text)}, and ${whose} asks for ${asks}`];
  // Below nought, what should be small would always be small enough.
  if (measured < 0 && isCap(condition)) return [`“${text}” is below zero, so it cannot have been measured`];
  if (measured > 100 && isShare(condition.unit))
    return [`“${text}” is more than 100 percent, so it cannot have been measured`];
  return satisfies[condition.operator](measured, asked) ? [] : [`${text} was measured, and ${whose} asks for ${asks}`];
}

/** Whether a unit is one of which there are no more than a hundred. */
export const isShare = (unit: string): boolean => /^percent\b/.test(unit);

const isCap = ({ operator }: Mark) => operator === 'at-most' || operator === 'less-than';

const satisfies: Record<Condition['operator'], (measured: number, asked: number) => boolean> = {
  'at-most': (measured, asked) => measured <= asked,
  'at-least': (measured, asked) => measured >= asked,
  'less-than': (measured, asked) => measured < asked,
  'more-than': (measured, asked) => measured > asked,
  exactly: (measured, asked) => measured === asked,
};
