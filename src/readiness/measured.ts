/** The number in what was entered as measured; nothing where it is none, or more than a number. */
export const readMeasured = (text: string): number | undefined =>
  /^[-+]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
