import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelWidth, layCourse, lineHeight, narrowest } from '../../../src/drawing/core/course.ts';
import { toPercent } from '../../../src/drawing/core/to-percent.ts';
import type { Course } from '../../../src/schemas/course.ts';
import { courseSchema } from '../../../src/schemas/course.ts';

const tones = ['first', 'prove', 'ship'] as const;
const words = fc.array(fc.stringMatching(/^[a-z]{1,13}$/), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const short = words.map((text) => text.slice(0, 28).trim());

/** Any course that the schema takes, with words that fit a label. */
const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    count: fc.integer({ min: 1, max: 3 }),
    ats: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 }),
    steps: fc.boolean(),
    limit: fc.option(fc.record({ label: short, at: fc.integer({ min: 0, max: 100 }) }), { nil: undefined }),
    values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 36, maxLength: 36 }),
    events: fc.array(fc.option(words, { nil: undefined }), { minLength: 12, maxLength: 12 }),
    labels: fc.array(short, { minLength: 3, maxLength: 3 }),
  })
  .map(({ count, ats, steps, limit, values, events, labels }) => {
    let marked = 0;
    return {
      ...{ title: 'T', description: 'D', unit: 'percent', from: 0, to: 100, steps },
      time: { name: 'Week', from: 0, to: 100 },
      lines: labels.slice(0, count).map((label, line) => ({ label, tone: tones[line] ?? 'first' })),
      ...(limit && { limit }),
      moments: ats
        .sort((one, other) => one - other)
        .map((at, place) => {
          const event = marked < 4 ? events[place] : undefined;
          if (event) marked += 1;
          return { at, values: values.slice(place * 3, place * 3 + count), ...(event && { event }) };
        }),
    };
  });

const lay = (course: Course) => layCourse(course, (value) => `${value}%`);
const holds = (check: (course: Course) => void) => fc.assert(fc.property(anyCourse, check), { numRuns: 300 });

describe('a course of any shape', () => {
  test('is one that authors may write', () => holds((course) => void courseSchema.parse(course)));

  test('keeps every line inside of the picture', () =>
    holds((course) => {
      const { plot, lines, limit, events, height } = lay(course);
      for (const { points } of lines)
        for (const [x = -1, y = -1] of points.split(' ').map((point) => point.split(',').map(Number))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1000);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(plot.height);
        }
      for (const y of [...events.map((event) => event.y), ...(limit === undefined ? [] : [limit])]) {
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y).toBeLessThanOrEqual(plot.bottom);
      }
      expect(height).toBeGreaterThan(plot.bottom);
    }));

  test('names each line and the limit beside its end, none over another', () =>
    holds((course) => {
      const { labels, height } = lay(course);
      expect(labels.length).toBe(course.lines.length + (course.limit ? 1 : 0));
      const boxes = labels.map(({ y, lines }) => ({ top: y, bottom: y + (lines.length + 1) * lineHeight }));
      for (const [place, { top, bottom }] of boxes.entries()) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(top).toBeGreaterThanOrEqual(boxes[place - 1]?.bottom ?? 0);
      }
    }));

  test.each([narrowest, 620, 736])('writes what happens so that nothing covers it in %d pixels', (width) =>
    holds((course) => {
      const { events, plot, height } = lay(course);
      const boxes = events.map(({ x, y, label }) => ({
        ...{ left: x * width, right: x * width + labelWidth, from: y },
        ...{ top: label.y, bottom: label.y + label.lines.length * lineHeight },
      }));
      for (const [place, box] of boxes.entries()) {
        expect(box.top).toBeGreaterThan(plot.bottom);
        expect(box.bottom).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(place + 1)) {
          const besides = other.left >= box.right || box.top >= other.bottom || other.top >= box.bottom;
          expect(besides, 'two labels').toBe(true);
        }
        // The line down to a label begins at its left edge.
        for (const other of boxes.filter((one) => one !== box)) {
          const crossed = box.left > other.left && box.left < other.right && box.top > other.top;
          expect(crossed, 'a line through a label').toBe(false);
        }
      }
    }),
  );
});

describe('a course', () => {
  const course: Course = courseSchema.parse({
    ...{ title: 'T', description: 'D', unit: 'minutes', from: 0, to: 50 },
    time: { name: 'Day', from: 0, to: 10 },
    lines: [{ label: 'Time down', tone: 'ship' }],
    limit: { label: 'Budget', at: 25 },
    moments: [
      { at: 0, values: [0] },
      { at: 5, values: [50], event: 'An outage of ten minutes' },
      { at: 10, values: [50] },
    ],
  });

  test('runs straight from moment to moment, or holds its value until the next one', () => {
    expect(lay(course).lines[0]?.points).toBe('0,176 500,0 1000,0');
    expect(lay({ ...course, steps: true }).lines[0]?.points).toBe('0,176 500,176 500,0 1000,0 1000,0');
  });

  test('puts the limit at its value, and the number of an event on the line', () => {
    const { limit, events, plot } = lay(course);
    expect(limit).toBe(plot.top + plot.height / 2);
    expect(events).toMatchObject([{ number: 1, x: 0.5, y: plot.top }]);
    expect(events[0]?.label.lines).toEqual(['Day 5', 'An outage of', 'ten minutes']);
  });

  test('says where it begins, unless that is at the foot of the picture', () => {
    expect(lay(course).start).toBeUndefined();
    const [, ...later] = course.moments;
    expect(lay({ ...course, moments: [{ at: 0, values: [25] }, ...later] }).start?.says).toBe('25%');
  });
});

test.each([
  [0, '0%'],
  [0.375, '37.5%'],
  [1 / 3, '33.3%'],
])('%d of the width is %s', (share, said) => expect(toPercent(share)).toBe(said));
