import type { ChosenGate } from '../../entry/core/gate.ts';
import type { Threshold } from './model.ts';

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
export function tidyThreshold({ about, decider, fixed, decides, gates }: Threshold): Threshold {
  return {
    ...{ about: tidy(about), decider: tidy(decider), fixed: tidy(fixed), decides: tidy(decides) },
    gates: gates.map(tidyGate),
  };
}

function tidyGate({ id, revision, wording, value, note = '' }: ChosenGate): ChosenGate {
  const said = tidy(note);
  return { id, revision, wording, ...(value !== undefined && { value }), ...(said !== '' && { note: said }) };
}

/** A threshold as the one text that stands for it: nothing of it is left out, and the order of the gates does not matter. */
export function toCanonical(threshold: Threshold): string {
  const { about, decider, fixed, decides, gates } = tidyThreshold(threshold);
  const sorted = gates.map(({ id, revision, wording, value, note }) => [
    id,
    revision,
    wording,
    value ?? null,
    note ?? '',
  ]);
  // A promise: fingerprints on paper are made from this text.
  return JSON.stringify(['prove-or-ship/threshold', 1, about, decider, fixed, decides, sorted.sort(byId)]);
}

const byId = ([a]: (string | number | null)[], [b]: (string | number | null)[]): number =>
  String(a) < String(b) ? -1 : 1;
