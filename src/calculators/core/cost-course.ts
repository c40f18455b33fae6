import type { Course } from '../../schemas/course.ts';
import type { Example, Values } from './calculator.ts';
import type { Side, YearsName } from './three-years.ts';
import * as years from './three-years.ts';

type Years = Values<YearsName>;

/** What an option has cost by the end of a month, today's process until its start included. It is left at the end of the period. */
export function costUntil(v: Years, side: Side, month: number): number {
  const waited = Math.min(month, v[`${side}-start`]);
  const left = month < years.period ? 0 : v[`${side}-leaving`] * v.hour;
  return (
    years.costOnce(v, side) + waited * years.costOfMonthToday(v) + (month - waited) * years.costOfMonth(v, side) + left
  );
}

/** The first full month by which an option has cost less than today's process, and stays below it to the end. */
export function findTurn(v: Years, side: Side): number | undefined {
  const months = Array.from({ length: years.period + 1 }, (_, month) => month);
  const dearer = months.findLast((month) => costUntil(v, side, month) >= month * years.costOfMonthToday(v)) ?? 0;
  return dearer === years.period ? undefined : dearer + 1;
}

/** How the costs of an invented case add up month by month, as a drawing. */
export function drawCosts({ name, values }: Pick<Example<YearsName>, 'name' | 'values'>): Course {
  const { period } = years;
  const costs = (month: number) => [
    month * years.costOfMonthToday(values),
    costUntil(values, 'product', month),
    costUntil(values, 'build', month),
  ];
  const [product, build] = [findTurn(values, 'product'), findTurn(values, 'build')];
  const said = (month: number) => {
    const crossed = [...(month === product ? ['product'] : []), ...(month === build ? ['build'] : [])];
    return crossed.length > 0 ? { event: `${capitalize(crossed.join(' and '))} below today’s process` } : {};
  };
  const bends = [0, values['product-start'], values['build-start'], product ?? 0, build ?? 0];
  const months = [...new Set([...bends, 12, 24, period])].sort((one, other) => one - other);
  return {
    title: `${name}: ${sayTurns(product, build)}`,
    description: `Three lines over ${period} months: what today’s process, the product and the build have cost so far. The table says the same.`,
    time: { name: 'Month', from: 0, to: period },
    ...{ unit: 'money', from: 0, to: Math.max(...costs(0), ...costs(period)) },
    lines: [
      { label: 'Today’s process', tone: 'first' },
      { label: 'Product', tone: 'second' },
      { label: 'Build', tone: 'third' },
    ],
    moments: months.map((at) => ({ at, values: costs(at), ...said(at) })),
    note: `Invented numbers, those of the example “${name}”. The last month includes what it costs to leave.`,
  };
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function sayTurns(product: number | undefined, build: number | undefined): string {
  if (product === undefined && build === undefined) return 'neither product nor build gets below today’s process';
  if (product === undefined) return `the build costs less than today’s process from month ${build}, the product never`;
  return `the product costs less than today’s process from month ${product}, the build ${build === undefined ? 'never' : `from month ${build}`}`;
}

/** How the drawing writes a cost: without cents, as the calculator writes what is not small. */
export const sayCost = (cost: number): string => Math.round(cost).toLocaleString('en-US');
