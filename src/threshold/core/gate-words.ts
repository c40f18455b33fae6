import { isShare } from '../../entry/core/find-doubts.ts';
import type { GateEntry, GateItem } from '../../entry/core/gate.ts';
import { operatorWords, sayUnit } from '../../entry/core/item-words.ts';
import { isTwofold, readMeasured } from '../../entry/core/measured.ts';
import { sayLong, sayUnwaivable } from '../../entry/core/waiver.ts';
import { listWords } from '../../text/list-words.ts';
import type { JudgedWaiver } from './judge.ts';

type Condition = NonNullable<GateItem['condition']>;

/** What stands before and after the field for a value: *Time to restore service: at most* and *minutes, one drill*. */
export function wordsAround(condition: Condition, chosen = condition.value): [string, string] {
  const { metric, percentile, operator, window } = condition;
  const unit = sayUnit(condition.unit, chosen);
  const what = percentile === undefined ? metric : `${metric} (p${percentile})`;
  return [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${operatorWords[operator]}`,
    window ? `${unit}, ${window}` : unit,
  ];
}

/** What is wrong with a value as it was typed, in a sentence; empty where nothing is. Without a value a gate is done or not. */
export function doubtValue(typed: string, { unit }: Pick<Condition, 'unit'>): string {
  const text = typed.trim();
  const value = readMeasured(text);
  if (text === '') return '';
  if (value === undefined && isTwofold(text))
    return `“${text}” can be read in two ways. Write 1500 or 1.5, whichever you mean.`;
  // Nothing that a check measures is asked to be less than nothing.
  if (value === undefined || value < 0) return 'Write one number that is not below zero, such as 12 or 1.5.';
  if (value > 100 && isShare(unit)) return 'Nothing can be more than 100 percent. Write a number from 0 to 100.';
  return '';
}

/** Where a value is from: from a source, from us, or from the leader, who is told what the check says. */
export function sayBasis({ value, basis }: Condition, chosen: number | undefined): string {
  const from = basis === 'sourced' ? 'from a source' : 'our judgment';
  if (chosen === value) return basis === 'sourced' ? 'From a source.' : 'Our judgment.';
  return `${chosen === undefined ? 'No value.' : 'Your value.'} The check says ${value.toLocaleString('en-US')}, ${from}.`;
}

/** Where the leader's value is not that of the check, what counts in place of what the check says; else nothing. */
export function sayInstead({ condition }: Pick<GateItem, 'condition'>, chosen: number | undefined): string {
  if (!condition || chosen === condition.value) return '';
  const says = `${condition.value.toLocaleString('en-US')} ${sayUnit(condition.unit, condition.value)}`;
  if (chosen === undefined) return `Here: without a value, instead of ${says}.`;
  return `Here: ${chosen.toLocaleString('en-US', { maximumFractionDigits: 20 })} ${sayUnit(condition.unit, chosen)} instead of ${says}.`;
}

/** How long evidence counts, and what ends that earlier: *90 days, or until: a change of model*. */
export const sayValidity = ({ days, until }: Pick<GateItem, 'days' | 'until'>): string =>
  `${days} days${until ? `, or until: ${until.charAt(0).toLowerCase()}${until.slice(1)}` : '.'}`;

/** What a waiver says besides who agreed and until when. */
export const sayTerms = ({ waived, control, isLong }: JudgedWaiver): string =>
  `The reason: ${endSentence(waived)} Until then: ${endSentence(control)}${isLong ? ` ${sayLong}` : ''}`;

/** A waiver in words: what it says, or what keeps it from counting. */
export function sayWaiver(waiver: JudgedWaiver, isMet: boolean): string {
  if (waiver.isForbidden) return `A waiver was entered that does not hold. ${sayUnwaivable}.`;
  if (!waiver.holds) return `A waiver was entered that does not hold. It still needs ${listWords(waiver.missing)}.`;
  const says = `Until ${waiver.until}, agreed by ${waiver.approver}. ${sayTerms(waiver)}`;
  return isMet ? `${says} The gate is met, so the waiver is not needed.` : says;
}

/** What was measured and where the evidence is, in words; nothing where neither was entered. */
export function sayEntered({ condition }: GateItem, entry: GateEntry | undefined): string {
  const { measured, evidence, checked } = entry ?? {};
  return [
    ...(measured
      ? [`Measured: ${condition ? `${measured} ${sayUnit(condition.unit, readMeasured(measured) ?? 0)}` : measured}.`]
      : []),
    ...(evidence ? [`Evidence${checked ? ` of ${checked}` : ''}: ${evidence}`] : []),
  ].join(' ');
}

const endSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
