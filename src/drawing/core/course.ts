import type { Course } from '../../schemas/course.ts';
import { stackNear } from './stack-near.ts';
import { wrapLabel } from './wrap-label.ts';

/** A label of some lines, with the line of text that it begins at. */
interface Label {
  lines: string[];
  y: number;
}

/** A course with every position settled: across as a share of its width, down in pixels. */
export interface CourseLayout {
  height: number;
  plot: { top: number; height: number; bottom: number };
  lines: { tone: Course['lines'][number]['tone']; points: string }[];
  /** Where the first line begins, unless it begins at the foot of the picture. */
  start: { y: number; says: string } | undefined;
  limit: number | undefined;
  /** What stands beside the ends of the lines, from top to bottom. */
  labels: (Label & { says: string })[];
  /** `label` hangs below the line of time; its number alone stands at the mark. */
  events: { number: number; x: number; y: number; label: Label }[];
}

const plot = { top: 24, height: 176, bottom: 200 };
/** Where what happens begins to be written, below the scale of time. */
const below = plot.bottom + 44;
/** The height of a line of a label in pixels. */
export const lineHeight = 17;
/** The room for a label in pixels, beside the lines and below them. */
export const labelWidth = 100;
/** The narrowest that the lines get where events are written out. */
export const narrowest = 540;
/** How wide the lines are drawn before they are stretched to the page. */
export const drawnWidth = 1000;

/** Lays a course out, so that no label covers another at any width. `say` writes a value. */
export function layCourse(course: Course, say: (value: number) => string): CourseLayout {
  const { time, from, to, lines, limit, moments } = course;
  const across = (at: number) => (at - time.from) / (time.to - time.from);
  const down = (value: number) => Math.round((plot.bottom - ((value - from) / (to - from)) * plot.height) * 10) / 10;
  const begin = moments[0]?.values[0] ?? from;
  const ends = lines.map(({ label }, line) => ({ label, at: moments.at(-1)?.values[line] ?? from }));
  const labels = stackLabels(
    [...ends, ...(limit ? [limit] : [])].map(({ label, at }) => ({ label, says: say(at), y: down(at) })),
  );
  const events = hang(
    moments
      .filter(({ event }) => event !== undefined)
      .map(({ at, values, event }) => ({
        x: across(at),
        y: down(values[0] ?? from),
        lines: [`${time.name} ${at}`, ...wrapLabel(event ?? '', labelWidth)],
      })),
  );
  return {
    height: Math.max(
      plot.bottom + 24,
      ...labels.map(({ y, lines: words }) => y + (words.length + 1) * lineHeight),
      ...events.map(({ label }) => label.y + label.lines.length * lineHeight),
    ),
    plot,
    lines: lines.map(({ tone }, line) => {
      const run = moments.map(({ at, values }) => ({ x: across(at), y: down(values[line] ?? from) }));
      return { tone, points: course.steps ? toSteps(run) : toPoints(run) };
    }),
    start: begin === from ? undefined : { y: down(begin), says: say(begin) },
    limit: limit && down(limit.at),
    labels,
    events,
  };
}

interface Point {
  x: number;
  y: number;
}

/** The lines are stretched to the page, so their points lie within their own box. */
const toPoints = (run: readonly Point[]) =>
  run.map(({ x, y }) => `${Math.round(x * drawnWidth)},${Math.round((y - plot.top) * 10) / 10}`).join(' ');

const toSteps = (run: readonly Point[]) =>
  toPoints(run.flatMap((point, place) => (place === 0 ? [point] : [{ x: point.x, y: run[place - 1]?.y ?? 0 }, point])));

/** Each label as near to the end of its line as the others let it. */
function stackLabels(named: { label: string; says: string; y: number }[]): CourseLayout['labels'] {
  const sorted = [...named].sort((one, other) => one.y - other.y);
  const texts = sorted.map(({ label }) => wrapLabel(label, labelWidth));
  const heights = texts.map((lines) => (lines.length + 1) * lineHeight);
  const wishes = sorted.map(({ y }, place) => y - (heights[place] ?? 0) / 2);
  const places = stackNear(heights, wishes, 4);
  const first = places[0] ?? 0;
  const end = (places.at(-1) ?? 0) + (heights.at(-1) ?? 0);
  // Neither above the picture nor among what happens, as long as there is room for both.
  const shift = Math.max(-first, Math.min(0, plot.bottom + 22 - end));
  return sorted.map(({ says }, place) => ({
    says,
    lines: texts[place] ?? [],
    y: Math.round(((places[place] ?? 0) + shift) * 10) / 10,
  }));
}

/** What happens later is written higher, so that no line down to a label crosses another label. */
function hang(events: (Point & { lines: string[] })[]): CourseLayout['events'] {
  const room = (labelWidth + 10) / narrowest;
  const rows: number[] = [];
  for (const [place, { x }] of [...events.entries()].reverse()) {
    const covered = events.flatMap((other, index) => (index > place && other.x < x + room ? [rows[index] ?? 0] : []));
    rows[place] = covered.length > 0 ? Math.max(...covered) + 1 : 0;
  }
  const tallest = (row: number) =>
    Math.max(0, ...events.map(({ lines }, place) => (rows[place] === row ? lines.length : 0)));
  const top = (row: number) => Array.from({ length: row }, (_, before) => tallest(before) * lineHeight + 8);
  return events.map(({ x, y, lines }, place) => ({
    ...{ number: place + 1, x, y },
    label: { lines, y: top(rows[place] ?? 0).reduce((sum, height) => sum + height, below) },
  }));
}
