/**
 * The number that somebody typed, with a decimal point or comma; nothing where it could be read in two ways.
 * So `1,500` is none: it may be fifteen hundred, or one and a half.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace(/^[−–]/, '-');
  if (!/^[-+]?(\d+(\.\d+)?|\d+,(\d{1,2}|\d{4,}))$/.test(typed)) return undefined;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
