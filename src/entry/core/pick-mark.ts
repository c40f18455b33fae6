import type { Mark } from './find-doubts.ts';

/** What a condition compares with, without what else is said of it. */
export const pickMark = ({ operator, value, unit }: Mark): Mark => ({ operator, value, unit });
