import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/decision/answers.ts';
import { compareTeam } from '../../../../src/decision/team.ts';
import { countMoved } from '../../../../src/quiz/core/team/count-moved.ts';
import { teamData } from './team-fixture.ts';

const { model } = teamData;
const pilot = { stage: 'pilot', value: 'shown' };
const accepted = { ...pilot, real: 'accepted' };
const missed = { ...pilot, real: 'missed' };

test.each<[says: string, question: string, team: Answers[], count: number]>([
  ['both, where each would get what the other gets', 'real', [accepted, missed], 2],
  ['all three, where two agree', 'real', [accepted, accepted, missed], 3],
  ['also one who did not answer and whom an answer decides', 'real', [accepted, pilot], 1],
  ['also one who does not know', 'real', [accepted, { ...pilot, real: 'unknown' }], 1],
  ['nobody, where all agree', 'value', [accepted, missed], 0],
  ['nobody, where nobody answered', 'people', [accepted, missed], 0],
  ['nobody, where only what to fix changes', 'people', [{ ...accepted, people: 'nobody' }, accepted], 0],
  ['all but one who is live already', 'real', [accepted, missed, { stage: 'live', real: 'accepted' }], 2],
])('moves %s', (_, question, team, count) => {
  const members = team.map((answers, place) => ({ name: `${place}`, answers }));
  const shared = compareTeam(model, members).questions.find((one) => one.question === question);
  if (!shared) throw new Error(`There is no question ${question}.`);
  expect(countMoved(model, members, shared)).toBe(count);
});
