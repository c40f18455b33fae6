import { z } from 'zod';
import { kinds } from '../../../src/site/core/kinds.ts';
import { listAllFields } from '../data-files.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** A duty may start on a day to come. */
const isStart = ({ data, path }: ReturnType<typeof listAllFields>[number]): boolean =>
  data.file.startsWith(`content/${kinds.duty.folder}/`) && path.at(-1) === 'from';

/** Compares days with today: what happened must be past, what is due must be ahead. */
export function checkDates(project: Project): Problem[] {
  const days = listAllFields(project).filter(
    (field) => field.role === 'day' && !isStart(field) && /^\d{4}(-\d\d){0,2}$/.test(field.value),
  );
  return days.flatMap(({ data, path, value }): Problem[] => {
    const place = { file: data.file, ...data.locate(path) };
    const name = String(path.at(-1));
    if (value.length === 7 && !/-(0[1-9]|1[0-2])$/.test(value))
      return [
        { id: 'malformed-date', ...place, message: `\`${name}\` is \`${value}\``, fix: 'Write a month from 01 to 12.' },
      ];
    if (name === 'reviewBy')
      return value < project.today
        ? [
            {
              id: 'review-due',
              ...place,
              message: `this page was to be read again by ${value}`,
              fix: 'Read the whole page, correct it, then set `reviewed` to today and `reviewBy` to a later day.',
            },
          ]
        : [];
    // A day that the calendar does not have is said to be malformed, and nothing more.
    if (value.length === 10 && !z.iso.date().safeParse(value).success) return [];
    return value > project.today.slice(0, value.length)
      ? [
          {
            id: 'future-date',
            ...place,
            message: `\`${name}\` is ${value}, and today is ${project.today}`,
            fix: 'Write the day on which it happened.',
          },
        ]
      : [];
  });
}
