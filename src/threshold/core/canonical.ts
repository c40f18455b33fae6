import type { ChosenGate } from '../../entry/core/gate.ts';
import { writeSystem } from '../../entry/core/system.ts';
import type { Threshold } from './model.ts';
import type { OwnGate } from './own-gate.ts';

/** A typed text as a sheet holds it: one line, without signs that nobody sees, so that it survives every way of passing it on. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    // Marks that turn the direction of what follows, or have no width and join nothing.
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A threshold with its texts as a sheet holds them; what says nothing is left out. */
export function tidyThreshold({ about, decider, fixed, decides, system, gates, own = [] }: Threshold): Threshold {
  return {
    ...{ about: tidy(about), decider: tidy(decider), fixed: tidy(fixed), decides: tidy(decides) },
    ...(system && { system }),
    gates: gates.map(tidyGate),
    ...(own.length > 0 && { own: own.map(tidyOwn) }),
  };
}

function tidyOwn({ condition, ...gate }: OwnGate): OwnGate {
  return {
    ...{ ...gate, done: tidy(gate.done) },
    ...(condition && { condition: { ...condition, unit: tidy(condition.unit) } }),
  };
}

function tidyGate({ id, revision, wording, value, note = '' }: ChosenGate): ChosenGate {
  const said = tidy(note);
  return { id, revision, wording, ...(value !== undefined && { value }), ...(said !== '' && { note: said }) };
}

/** A threshold as the one text that stands for it: nothing of it is left out, and the order of the gates does not matter. */
export function toCanonical(threshold: Threshold): string {
  const { about, decider, fixed, decides, system, gates, own = [] } = tidyThreshold(threshold);
  const sorted = gates.map(({ id, revision, wording, value, note }) => [
    id,
    revision,
    wording,
    value ?? null,
    note ?? '',
  ]);
  const head = [about, decider, fixed, decides];
  // Two promises: fingerprints on paper are made from these texts.
  if (!system) return JSON.stringify(['prove-or-ship/threshold', 1, ...head, sorted.sort(byId)]);
  const ownSorted = own.map(({ id, gap, done, days, condition }) => [
    ...[id, gap, done, days],
    ...[condition?.operator ?? null, condition?.value ?? null, condition?.unit ?? null],
  ]);
  const rest = [writeSystem(system), sorted.sort(byId), ownSorted.sort(byId)];
  return JSON.stringify(['prove-or-ship/threshold', 2, ...head, ...rest]);
}

const byId = ([a]: (string | number | null)[], [b]: (string | number | null)[]): number =>
  String(a) < String(b) ? -1 : 1;
