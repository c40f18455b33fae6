/** A whole number as short as a link takes it. */
export const fromNumber = (number: number): string => number.toString(36);

/** The number that `fromNumber` was given; nothing where the text is none. */
export const toNumber = (text: string): number | undefined =>
  /^-?[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
