import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { buildGoodFiles, changeFiles, project } from '../../fixtures/project-files.ts';

const guide = 'content/guides/boil-water.md';
const [, fields = '', body = ''] = (buildGoodFiles().get(guide) ?? '').split(/^---$/m);

/** What the check says of a guide with this drawing. */
function said(drawing: Record<string, unknown>): string[] {
  const section = { id: 'how-warm', title: 'How warm is it?', text: ['It cools.'], sources: ['kettle-study'] };
  const value = { ...parse(fields), sections: [{ ...section, ...drawing }] };
  return checkAll(project(changeFiles({ [guide]: `---\n${stringify(value)}---${body}` })))
    .filter((problem) => problem.file === guide && problem.id !== 'unlocked-address')
    .map(({ id, message, fix }) => `${id}: ${message} => ${fix}`);
}

const says = (words: string, breaks = false) => ({ says: words, breaks });
const chain = {
  title: 'Water passes three places.',
  stations: ['Tap', 'Kettle', 'Cup'],
  lanes: [{ title: 'Every day', tone: 'ship', cells: [says('It runs.'), says('It boils.', true), says('It cools.')] }],
};
const step = (count: number) => ({ name: 'Warm cups', count, says: 'Some went cold.' });
const funnel = { title: 'Few cups stay warm.', steps: [step(20), step(20), step(3)] };
const task = (from: number, to: number) => ({ who: 'A guest', does: 'Waits.', from, to });
const timeline = { title: 'Tea takes ten minutes.', unit: 'minutes', to: 10, steps: [task(0, 4), task(4, 10)] };
const moment = (at: number, value: number, event?: string) => ({ at, values: [value], ...(event && { event }) });
const course = {
  ...{ title: 'It cools.', description: 'A line that falls.', unit: 'percent', from: 0, to: 100 },
  time: { name: 'Minute', from: 0, to: 10 },
  lines: [{ label: 'Warmth', tone: 'first' }],
  limit: { label: 'Too cold', at: 40 },
  moments: [moment(0, 100), moment(5, 70, 'The lid is lost'), moment(10, 30)],
};

describe('the check', () => {
  test.each(Object.entries({ chain, funnel, timeline, course }))('takes a %s that is whole', (name, drawing) =>
    expect(said({ [name]: drawing })).toEqual([]),
  );

  const moments = (...all: unknown[]) => ({ course: { ...course, moments: all } });
  const [first, second, third] = course.moments;
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a funnel that widens', { funnel: { ...funnel, steps: [step(20), step(3), step(4)] } }, /funnel never widens/],
    ['a funnel of nothing', { funnel: { ...funnel, steps: [step(0), step(0)] } }, /begin with a step that holds/i],
    ['half a result', { funnel: { ...funnel, steps: [step(2), step(0.5)] } }, /`count` is `?0\.5|whole number/],
    ['a step after the end', { timeline: { ...timeline, to: 9 } }, /widen the scale: a step ends after it/i],
    [
      'a step that ends before it begins',
      { timeline: { ...timeline, steps: [task(0, 4), task(5, 5)] } },
      /end after it begins/,
    ],
    [
      'steps out of order',
      { timeline: { ...timeline, steps: [task(4, 10), task(0, 4)] } },
      /order in which they begin/,
    ],
    [
      'a station without a cell',
      { chain: { ...chain, stations: ['Tap', 'Kettle', 'Pot', 'Cup'] } },
      /one cell for each station/,
    ],
    ['an unknown tone', { chain: { ...chain, lanes: [{ ...chain.lanes[0], tone: 'shipp' }] } }, /did you mean `ship`/],
    ['a value off the scale', { course: { ...course, to: 90 } }, /a value lies outside of it/],
    [
      'a limit off the scale',
      { course: { ...course, from: 10, limit: { label: 'Ice', at: 0 } } },
      /a value lies outside of it/,
    ],
    [
      'an event off the scale of time',
      { course: { ...course, time: { ...course.time, to: 9 } } },
      /a moment lies outside of it/,
    ],
    [
      'a scale that ends where it begins',
      { course: { ...course, time: { ...course.time, from: 10 } } },
      /ends that lie above/,
    ],
    ['moments out of order', moments(first, third, second), /in the order of time, each once/],
    ['two moments at once', moments(first, first, third), /in the order of time, each once/],
    [
      'a line without a value',
      { course: { ...course, lines: [...course.lines, ...course.lines] } },
      /one value for each line/,
    ],
    ['five events', moments(...[0, 2, 4, 6, 8].map((at) => moment(at, 50, 'A sip'))), /at most four events/],
    ['more than all', { course: { ...course, to: 200, limit: { label: 'Ice', at: 120 } } }, /a number from 0 to 100/],
  ])('refuses %s', (_, drawing, problem) => {
    expect(said(drawing).join('\n')).toMatch(problem);
    expect(said(drawing).every((line) => line.startsWith('invalid-value: '))).toBe(true);
  });
});
