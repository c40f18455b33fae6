import { isDay, sayDays } from '../../../src/text/day.ts';
import { listParts } from '../passages.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** Ways of writing a day that are not ours. */
const odd = [
  /\b\d{4}-\d{2}-\d{2}\b/,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}|${short})\\b`),
  new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th| \\d{4})\\b`),
  new RegExp(`\\b(?:${short})\\.? \\d{1,4}\\b`),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/,
];

/** Names days that are written in another way than the site writes them. What is a day as a whole is data, and said when it is shown. */
export function findOddDays(project: Project): Problem[] {
  const passages = listParts(project).flatMap((part) => part.passages);
  return passages.flatMap(({ text, ...place }): Problem[] => {
    const day = isDay(text) ? undefined : findOddDay(text);
    if (day === undefined) return [];
    const right = isDay(day) ? sayDays(day) : 'March 31, 2027';
    return [
      {
        ...{ id: 'odd-day', ...place, message: `\`${day}\` is not how days are written here` },
        fix: `Write the month, the day and the year, such as \`${right}\`. A month alone is \`March 2027\`.`,
      },
    ];
  });
}

/** The first day in a text that is written in a way that is not ours. */
export const findOddDay = (text: string): string | undefined =>
  odd.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
