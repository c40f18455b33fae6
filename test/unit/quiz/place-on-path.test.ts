import { describe, expect, it, test } from 'vitest';
import { resolve } from '../../../src/decision/resolve.ts';
import { drawPath, drawPathAt, placeOnPath } from '../../../src/quiz/core/place-on-path.ts';
import { named } from '../../../src/quiz/core/words.ts';
import { flow, listVisits, model, withSecondPart, withWholeSecondPart, words } from './stage-quiz.ts';

const visits = listVisits();
const whole = withWholeSecondPart(
  visits.find((answers) => resolve(model, answers).outcome === 'ship-what-works') ?? {},
);
const places = [...visits.flatMap(withSecondPart), ...whole].map((answers) => ({
  result: resolve(model, answers),
  stops: placeOnPath(model, words, answers),
}));
const stopsOf = (answers: Record<string, string>) =>
  placeOnPath(model, words, answers).map(({ name, state, here }) => `${name}: ${here ? 'here' : (state ?? 'passed')}`);

describe('the place on the path', () => {
  it('is the station of the outcome, and nowhere while that is open', () => {
    for (const { result, stops } of places) {
      const here = stops.flatMap((stop, place) => (stop.here ? [flow.path[place]?.id] : []));
      const { at } = result.outcome === undefined ? { at: undefined } : named(words.outcomes, result.outcome);
      expect(here).toEqual(at === undefined ? [] : [at]);
    }
  });

  it('has passed every station before it and none behind it', () => {
    for (const { stops } of places) {
      const here = stops.findIndex((stop) => stop.here);
      for (const [place, { gate, state }] of stops.entries())
        if (!gate) expect(state).toBe(place > here ? 'ahead' : undefined);
    }
  });

  it('closes a gate for each hole that the result names, and opens none that has one', () => {
    for (const { result, stops } of places)
      for (const [place, { gate }] of flow.path.entries()) {
        const holes = result.holes.filter(({ question }) => gate?.includes(question));
        if (holes.length > 0) expect(['closed', 'half', 'unknown']).toContain(stops[place]?.state);
        if (holes.some(({ question, option }) => isWhole(question, option))) expect(stops[place]?.state).toBe('closed');
      }
  });

  const isWhole = (question: string, option: string) =>
    named(named(words.questions, question).options, option).fix?.hole === 'whole';
});

test('an idea that nobody asked for stands before the first gate', () => {
  expect(stopsOf({ stage: 'idea', value: 'not-shown' }).slice(0, 4)).toEqual([
    'An idea: here',
    'Is it needed?: closed',
    'A trial: ahead',
    'Does it pass?: unknown',
  ]);
});

test('what works stands at the sprint, with the proof behind it', () => {
  const answers = {
    stage: 'pilot',
    value: 'shown',
    real: 'accepted',
    kind: 'our-own',
    defined: 'all',
    people: 'named',
  };
  expect(stopsOf(answers).slice(0, 6)).toEqual([
    'An idea: passed',
    'Is it needed?: open',
    'A trial: passed',
    'Does it pass?: open',
    'A sprint: here',
    'Who answers for it?: half',
  ]);
});

test('a gate of two questions is as open as the worse of them', () => {
  const at = (access: string, approvals?: string) =>
    placeOnPath(model, words, { stage: 'live', access, ...(approvals && { approvals }) })[6]?.state;
  expect([at('own-account'), at('own-account', 'limits'), at('own-account', 'no-limits'), at('open')]).toEqual([
    ...['unknown', 'open', 'half', 'closed'],
  ]);
});

test('for everybody, the path has no state, and tells its notes where they are asked for', () => {
  expect(drawPath(flow.path).every(({ state, here, note }) => !state && !here && !note)).toBe(true);
  expect(drawPath(flow.path, true).every(({ note }) => note)).toBe(true);
  expect(drawPath(flow.path).filter(({ gate }) => gate)).toHaveLength(6);
});

test.each(flow.outcomes.map(({ id, at }) => [id, at] as const))(
  'the page of %s shows its own station, and no gate of a reader',
  (_, at) => {
    const stops = drawPathAt(flow.path, at);
    expect(stops.findIndex(({ here }) => here)).toBe(flow.path.findIndex(({ id }) => id === at));
    expect(stops.filter(({ gate, state }) => gate && state)).toEqual([]);
  },
);
