import { expect, it } from 'vitest';
import { countQuestions } from '../../../src/decision/count-questions.ts';
import { replay } from '../../../src/decision/replay.ts';
import { listVisits, model } from './stage-quiz.ts';

const visits = listVisits();
const finished = visits.filter((answers) => replay(model, answers).settled);
const lengthOf = (answers: (typeof visits)[number]) =>
  replay(model, answers).path.filter(({ part }) => part === 1).length;

it('promises, at every question, exactly the fewest and the most that can come', () => {
  for (const visit of visits) {
    const { next } = replay(model, visit);
    if (!next || replay(model, visit).settled) continue;
    const ends = finished.filter((end) =>
      Object.entries(visit).every(([question, option]) => end[question] === option),
    );
    const totals = ends.map(lengthOf);
    expect(countQuestions(model, visit, next)).toEqual({
      part: 1,
      place: Object.keys(visit).length + 1,
      least: Math.min(...totals),
      most: Math.max(...totals),
    });
  }
});

it('does not change for answers that are kept from later questions', () => {
  const before = countQuestions(model, { stage: 'pilot' }, 'value');
  expect(countQuestions(model, { stage: 'pilot', value: 'shown', real: 'accepted' }, 'value')).toEqual(before);
});

it('counts the second part on its own', () => {
  expect(countQuestions(model, { stage: 'live' }, 'people')).toEqual({ part: 2, place: 1, least: 7, most: 7 });
  expect(countQuestions(model, { stage: 'live', people: 'named' }, 'evidence')).toEqual({
    ...{ part: 2, place: 7, least: 7, most: 7 },
  });
});
