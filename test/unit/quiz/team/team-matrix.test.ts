import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../src/decision/resolve.ts';
import { sayMoved } from '../../../../src/quiz/core/team/say-moved.ts';
import { arrangeRows } from '../../../../src/quiz/core/team/team-matrix.ts';
import { reportTeam } from '../../../../src/quiz/core/team/team-report.ts';
import { listTendencies } from '../../../../src/quiz/core/team/tendencies.ts';
import { randomAnswers, seededRandom } from '../../decision/random.ts';
import { teamData } from './team-fixture.ts';

const { model, words } = teamData;
const pilot = { stage: 'pilot', value: 'shown' };
const report = (...answers: Record<string, string>[]) =>
  reportTeam(
    teamData,
    answers.map((given, place) => ({ name: ['Ana', 'Bo', 'Cy'][place] ?? '', answers: given })),
  );

describe('the way an answer speaks', () => {
  const tones = Object.fromEntries(
    words.questions.map(({ id, options }) => [id, options.map((option) => `${option.id}: ${option.tone}`)]),
  );

  test('is that of the recommendation it leads to more often than the others', () => {
    expect(tones).toMatchObject({
      stage: ['idea: prove', 'pilot: prove', 'live: ship'],
      value: ['not-shown: prove', 'shown: ship'],
      real: ['missed: prove', 'no-mark: prove', 'not-tried: prove', 'accepted: ship'],
      kind: ['known-product: ship', 'maybe-no-ai: prove', 'our-own: prove', 'cannot-say: prove'],
      defined: ['little: prove', 'all-but-users: prove', 'all-but-measure: prove', 'all: ship'],
    });
  });

  test('is ship in the second part where nothing is left to fix', () => {
    for (const { id, options } of words.questions.slice(5))
      for (const { fix, ...option } of options) expect(option.tone, id).toBe(fix ? 'prove' : 'ship');
  });

  test('agrees with the recommendation where one answer decides it', () => {
    for (const [question, verdicts] of listTendencies(model))
      for (const [place, option] of (model.questions.find(({ id }) => id === question)?.options ?? []).entries()) {
        const { verdict = verdicts[place] } = resolve(model, { [question]: option });
        expect(verdicts[place], `${question}: ${option}`).toBe(verdict);
      }
  });
});

describe('the rows', () => {
  test('begin with disagreements, then what somebody does not know; the rest is summed up', () => {
    const { open, rest, says, sumUp } = arrangeRows(
      report(
        { ...pilot, real: 'accepted', people: 'nobody', watch: 'unknown' },
        { ...pilot, real: 'missed', people: 'named' },
      ).rows,
    );
    expect(open.map(({ short, state }) => `${short}: ${state}`)).toEqual([
      'Trial on real inputs: Talk first',
      'Owner: Settle',
      'Alerts and pause: Find out',
    ]);
    expect(rest).toHaveLength(9);
    expect(says).toBe('You disagree on 2 of 12 questions. Those come first.');
    expect(sumUp).toBe('All of you agree on Use today and Need. Nobody contradicts anybody on 7 more.');
  });

  test('are all there once, whatever the team says', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 100; round++) {
      const { rows } = report(...Array.from({ length: 3 }, () => randomAnswers(model, random)));
      const { open, rest } = arrangeRows(rows);
      expect([...open, ...rest].map(({ short }) => short).sort()).toEqual(rows.map(({ short }) => short).sort());
      const places = open.map(({ state }) => ['Talk first', 'Settle', 'Can wait', 'Find out'].indexOf(state));
      expect(places).toEqual([...places].sort());
      for (const { state } of rest) expect(['Talk first', 'Settle', 'Can wait']).not.toContain(state);
    }
  });

  test('say so where nobody disagrees, and where nobody agrees on anything', () => {
    expect(arrangeRows(report(pilot, pilot).rows)).toMatchObject({
      says: 'You disagree on none of the 12 questions.',
      sumUp: 'All of you agree on Use today and Need. Nobody contradicts anybody on 10 more.',
    });
    expect(arrangeRows(report({ stage: 'idea' }, { stage: 'live' }).rows).sumUp).toBe(
      'Nobody contradicts anybody on 11 others.',
    );
  });
});

describe('what a single disagreement decides', () => {
  test('is counted for each person alone', () => {
    expect(report({ ...pilot, real: 'accepted' }, { ...pilot, real: 'missed' }).moves).toEqual([
      '“Trial on real inputs” alone moves the recommendation for both of you: with an answer that somebody else gave there, they would get another one.',
    ]);
    const three = report(
      { ...pilot, real: 'accepted' },
      { ...pilot, real: 'missed' },
      { stage: 'pilot', value: 'not-shown', real: 'accepted' },
    );
    expect(three.moves).toEqual([
      expect.stringMatching(/^“Need” alone moves the recommendation for 2 of 3 people/),
      '“Trial on real inputs” alone moves it for 2 of 3 people.',
    ]);
  });

  test('may be nothing, and is no matter where nobody disagrees', () => {
    const owner = { ...pilot, real: 'accepted' };
    expect(report({ ...owner, people: 'nobody' }, { ...owner, people: 'named' }).moves).toEqual([
      'No single disagreement changes what one of you gets alone.',
    ]);
    expect(report(owner, owner).moves).toEqual([]);
  });

  test.each([
    [3, 3, 'all 3 of you'],
    [2, 2, 'both of you'],
    [1, 4, '1 of 4 people'],
  ])('for %i of %i is said as %s', (count, people, says) => {
    expect(sayMoved([{ short: 'Need', count }], people)[0]).toContain(says);
  });
});
