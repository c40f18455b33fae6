import { fitsLink, longestFragment } from '../../text/limits.ts';

/** Some programs cut longer links off. */
const longest = 2000;

/** How long a link to a plan is, and what to do where that is too long. */
export function sayLinkLength(length: number): string {
  const says = `The link has ${write(length)} characters.`;
  return length > longest
    ? `${says} Some programs cut a link of this length off. Try it first, leave the notes out, or send a file instead.`
    : says;
}

/** Why a plan cannot be written as a link, and what to do; nothing where it can. */
export function sayTooLong(fragment: string, { notes }: { notes: boolean }): string | undefined {
  if (fitsLink(fragment)) return undefined;
  const says = `This plan does not fit into a link: it would have ${write(fragment.length)} characters, and none with more than ${write(longestFragment)} is read.`;
  return notes
    ? `${says} Leave the notes out, choose fewer checks, or send a file instead.`
    : `${says} Choose fewer checks, or send a file instead.`;
}

const write = (number: number): string => number.toLocaleString('en-US');
