/** The number in what was entered as measured; nothing where it is none, or more than a number. */
export function readMeasured(text: string): number | undefined {
  const number = /^[-+]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
