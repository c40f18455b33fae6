import type { Mark } from '../core/find-doubts.ts';
import type { Check } from './check-row.ts';

/** The check in the data of an element that a page has. */
export function readCheck({ dataset }: HTMLElement, id: string, title: string): Check {
  const { gate, unwaivable, systems = '', due, last, days, operator, value, unit = '' } = dataset;
  return {
    ...{ id, title, gate: gate !== undefined, unwaivable: unwaivable !== undefined, days: Number(days) },
    last: last !== undefined,
    applies: systems.split(' ') as Check['applies'],
    due: due ? (JSON.parse(due) as Check['due']) : undefined,
    condition: operator ? { operator: operator as Mark['operator'], value: Number(value), unit } : undefined,
  };
}
