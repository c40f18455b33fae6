/** Words that a careful reader of technical prose, tables and forms takes in per minute; our own estimate. */
const pace = 200;

/** Whole minutes to read a text, at least one. */
export const minutesToRead = (text: string): number =>
  Math.max(1, Math.round((text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length / pace));

/** `1 minute`, `2 minutes`. */
export const sayMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
