import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { readFiles } from '../../scripts/content/read-files.ts';
import { reviewBreakEven } from '../../src/calculators/core/review-break-even.ts';
import { countCaught, countReviewed } from '../../src/calculators/core/review-worth.ts';
import { labelWidth } from '../../src/drawing/core/course.ts';
import { wrapLabel } from '../../src/drawing/core/wrap-label.ts';
import { gapSchema } from '../../src/schemas/gap.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import type { Section } from '../../src/schemas/section.ts';

const { entries } = readContent(readFiles(process.cwd()));
type Block = Pick<Section, 'id' | 'chain' | 'funnel' | 'timeline' | 'course'>;
const blocks = entries.flatMap(({ kind, value }): Block[] => {
  if (kind === 'guide') return guideSchema.parse(value).sections;
  if (kind !== 'gap') return [];
  const { missed, questions } = gapSchema.parse(value);
  return [...missed, ...questions];
});
const find = (id: string) => blocks.find((block) => block.id === id);
const courses = blocks.flatMap(({ id, course }) => (course ? [{ id, course }] : []));

test('the words beside and below a course fit their place', () => {
  expect(courses.length).toBeGreaterThanOrEqual(3);
  for (const { course } of courses) {
    const texts = [
      ...course.lines.map(({ label }) => label),
      ...course.moments.flatMap(({ event }) => event ?? []),
      ...(course.limit ? [course.limit.label] : []),
    ];
    const wide = texts.flatMap((text) => wrapLabel(text, labelWidth)).filter((line) => line.length > 15);
    expect(wide).toEqual([]);
  }
});

test('the funnel of review is that of the calculator, in whole results', () => {
  const values = reviewBreakEven.examples.find(({ name }) => name === 'One in five reviewed')?.values;
  if (!values) throw new Error('The example has another name.');
  const v = values as Parameters<typeof countReviewed>[0];
  const wrong = (v.cases * v.wrong) / 100;
  const seen = (wrong * v.inside) / 100;
  const caught = Math.round(countCaught(v));
  const { funnel } = find('review-less-better') ?? {};
  expect(funnel?.steps.map(({ count }) => count)).toEqual([wrong, seen, caught]);
  expect(funnel?.title).toBe(`Of ${wrong - caught} errors that still get out, nobody opened ${wrong - seen}`);
  expect(funnel?.steps.map(({ says }) => says)).toEqual([
    `In a month of ${v.cases.toLocaleString('en-US')} results.`,
    `${wrong - seen} are among the ${(v.cases - countReviewed(v)).toLocaleString('en-US')} that nobody opened.`,
    `${seen - caught} are read and let through.`,
  ]);
});

test('the error budget is plain arithmetic, and only the last fault passes it', () => {
  const { course } = find('error-budget') ?? {};
  const budget = course?.limit?.at ?? 0;
  expect(budget).toBeCloseTo(0.001 * 30 * 24 * 60, 9);
  const added = course?.moments.map(({ values }, place, all) => (values[0] ?? 0) - (all[place - 1]?.values[0] ?? 0));
  const said = course?.moments.map(({ event }) => Number(/\d+/.exec(event ?? '')?.[0] ?? 0));
  expect(said).toEqual(added);
  const passes = course?.moments.filter(({ values }) => (values[0] ?? 0) > budget);
  expect(passes?.[0]?.event).toContain('changes stop');
});

test('the trigger is twice the baseline, and the line ends where it is passed', () => {
  const { course } = find('triggers') ?? {};
  const trigger = course?.limit?.at ?? 0;
  const above = course?.moments.filter(({ values }) => (values[0] ?? 0) > trigger);
  expect(trigger).toBe(2 * (course?.moments[0]?.values[0] ?? 0));
  expect(above).toEqual([course?.moments.at(-1)]);
  // Of fifty results, one is two percent.
  expect(course?.moments.every(({ values: [share = 1] }) => share % 2 === 0)).toBe(true);
});

test('one result in six is wrong at the end of the drift', () => {
  const last = find('no-signals')?.course?.moments.at(-1)?.values[0] ?? 0;
  expect(Math.round(100 / (100 - last))).toBe(6);
});
