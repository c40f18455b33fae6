import { readNumber } from '../../text/read-number.ts';

const twofold = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Whether a number may be meant in two ways: *1,500* and *1.500* are a thousand and a half in one place, and one and a half in another. */
export const isTwofold = (text: string): boolean => twofold.test(text.trim());

/** The number in what was entered as measured; nothing where it is none, or more than a number, or may be meant in two ways. */
export function readMeasured(text: string): number | undefined {
  const [, sign = '', size = ''] = /^\s*([-+]?)(.*)$/s.exec(text) ?? [];
  const number = isTwofold(text) || /^\s/.test(size) ? undefined : readNumber(size);
  return number !== undefined && sign === '-' ? -number : number;
}

/** Why what was entered as measured is no number; nothing where it is one. */
export function doubtMeasured(text: string): string | undefined {
  if (readMeasured(text) !== undefined) return undefined;
  return isTwofold(text) ? `“${text}” can be read in two ways` : `“${text}” is no number`;
}
