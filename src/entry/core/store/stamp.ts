/** What wrote something. `site` is what everybody starts with, `before` what a browser kept from the time before stamps. */
export type Writer = 'plan' | 'checks' | 'threshold' | 'worksheet' | 'import' | 'link' | 'site' | 'before';

/** When something was written, and by what. */
export interface Stamp {
  /** As ISO 8601 in UTC, with milliseconds, so that texts compare as times do. */
  at: string;
  by: string;
}

/** Gives the milliseconds since 1970, as `Date.now` does. */
export type Clock = () => number;

/** The time of what nobody can say when it was written: everything that is written later counts more. */
export const longAgo = '1970-01-01T00:00:00.000Z';

// Clocks are wrong at times, but not by a thousand years. Beyond that the texts would no longer compare as times do.
const form = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a text is the time of a stamp. */
export const isTime = (text: unknown): text is string => typeof text === 'string' && form.test(text);

/** Now, but always after what is known already: the clock of another device may have been ahead. */
export function timeAfter(known: Iterable<Stamp>, clock: Clock): string {
  let time = clock();
  for (const { at } of known) time = Math.max(time, Date.parse(at) + 1);
  return new Date(time).toISOString();
}
