const isNumber = /^\d+([.,]\d+)?$/;
const isGrouped = /^[1-9]\d{0,2}([, '’]\d{3})+(\.\d+)?$/;

/**
 * The number that somebody typed, with a decimal comma or a decimal point; nothing where it is none, or more than a number.
 * A comma before three digits parts thousands, unless a zero stands before it. All that reads numbers reads them by this.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  if (isGrouped.test(typed)) return Number(typed.replaceAll(/[, '’]/g, ''));
  if (!isNumber.test(typed)) return undefined;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
