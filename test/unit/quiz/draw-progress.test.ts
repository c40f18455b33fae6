import { expect, test } from 'vitest';
import { countQuestions } from '../../../src/decision/count-questions.ts';
import { replay } from '../../../src/decision/replay.ts';
import { drawProgress } from '../../../src/quiz/core/draw-progress.ts';
import { listVisits, model, withSecondPart } from './stage-quiz.ts';

const asked = listVisits()
  .flatMap(withSecondPart)
  .flatMap((answers) => {
    const { next } = replay(model, answers);
    return next === undefined ? [] : [countQuestions(model, answers, next)];
  });

test('on every way, the reader is at one place, with what was answered before it and the rest ahead', () => {
  expect(asked.length).toBeGreaterThan(20);
  for (const place of asked) {
    const stops = drawProgress(model, place);
    const here = stops.findIndex((stop) => stop.here);
    expect(stops.filter((stop) => stop.here)).toHaveLength(1);
    for (const [at, { gate, state }] of stops.entries()) if (!gate) expect(state === 'ahead').toBe(at > here);
  }
});

test('the gate between the parts opens once the recommendation is settled', () => {
  for (const place of asked)
    expect(drawProgress(model, place).find(({ gate }) => gate)?.state).toBe(place.part === 1 ? 'unknown' : 'open');
});

test('the first part has as many stations as it may have questions, and the second all of its own', () => {
  for (const place of asked.filter(({ part }) => part === 1)) {
    const stops = drawProgress(model, place).filter(({ gate }) => !gate);
    expect(stops.filter(({ tone }) => tone === 'prove')).toHaveLength(place.most);
    expect(stops.filter(({ tone }) => tone === 'ship')).toHaveLength(7);
  }
});
