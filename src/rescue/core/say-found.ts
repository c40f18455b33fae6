import { longestLog } from './find-symptoms.ts';

/** What to say of what was found in a pasted text, and what to do where that is nothing. */
export function sayFound(found: number, all: number, isCut: boolean): string {
  const cut = isCut ? ` Only the first ${longestLog.toLocaleString('en-US')} characters were read.` : '';
  if (found > 0) return `${found} of ${all} symptoms ${found === 1 ? 'fits' : 'fit'} your text.${cut}`;
  return `Nothing here fits your text, so all ${all} symptoms stand below.${cut} Paste the line with the error itself, as your own log has it at the time of the delivery. If no log has an error, go through the lists.`;
}
