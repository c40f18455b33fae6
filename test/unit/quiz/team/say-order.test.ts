import { expect, test } from 'vitest';
import { type Answers, answerTo, withAnswer } from '../../../../src/decision/answers.ts';
import { listAnswerSets } from '../../../../src/decision/proofs/reach.ts';
import { resolve } from '../../../../src/decision/resolve.ts';
import { compareTeam } from '../../../../src/decision/team.ts';
import { followWays } from '../../../../src/decision/team-ways.ts';
import { sayOrder } from '../../../../src/quiz/core/team/say-order.ts';
import { teamData } from './team-fixture.ts';

const { model } = teamData;
const sets = (listAnswerSets(model) ?? []).map(({ answers }) => answers);
// A part of the second part, so that it also matters there who says what.
const fixing: Answers[] = [{}, { people: 'nobody', access: 'open' }, { people: 'named', access: 'own-account' }];
const waits = 'Everything else can wait until this is settled.';

/** Every way of settling what a pair disagrees on; one that contradicts itself is none. */
function settleAll(one: Answers, other: Answers): Answers[] {
  const voice = (answers: Answers) => (answers['stage'] === 'idea' ? { ...answers, real: 'not-tried' } : answers);
  const said = model.questions.map(({ id }) => {
    const options = [voice(one), voice(other)].map((answers) => answerTo(answers, id) ?? 'unknown');
    return { id, options: [...new Set(options.filter((option) => option !== 'unknown'))] };
  });
  const ways = said.reduce<Answers[]>(
    (all, { id, options }) =>
      options.length === 0 ? all : all.flatMap((way) => options.map((option) => withAnswer(way, id, option))),
    [{}],
  );
  return ways.flatMap((way) => {
    if (way['stage'] !== 'idea' || (way['real'] ?? 'not-tried') === 'not-tried') return [way];
    return said.some(({ id, options }) => id === 'stage' && options.length > 1) ? [] : [withAnswer(way, 'stage')];
  });
}

const withParts = sets.flatMap((answers) => fixing.map((addition) => ({ ...answers, ...addition })));

test('everything else is said to wait exactly where one disagreement settles all, for pairs of all answer sets', () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const [place, one] of withParts.entries())
    for (const other of withParts.slice(place + 1)) {
      const members = [one, other].map((answers, at) => ({ name: `${at}`, answers }));
      const ways = followWays(model, compareTeam(model, members));
      const disputes = ways.disputes.filter(({ changes }) => changes === 'verdict').map(({ question }) => question);
      const [first = ''] = disputes;
      if (disputes.length === 0) continue;
      const says = sayOrder(ways);
      seen.add(says);
      const groups = [...Map.groupBy(settleAll(one, other), (way) => answerTo(way, first)).values()];
      const ends = groups.map((group) => group.map((way) => resolve(model, way)));
      const isSettled = (results: (typeof ends)[number]) =>
        results.every(({ verdict }) => verdict !== undefined) &&
        new Set(results.map(({ outcome, firstToFix }) => JSON.stringify([outcome, firstToFix]))).size === 1;
      const canWait = disputes.length === 1 && ends.every(isSettled);
      const drops = ends.some((results) => new Set(results.map(({ verdict }) => verdict)).size === 1);
      const isTrue = (says === waits) === canWait && says.includes('drop out') === (disputes.length > 1 && drops);
      if (!isTrue) wrong.push(JSON.stringify({ one, other, says, canWait, drops }));
    }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(seen.size).toBe(5);
  // Some twenty-five thousand pairs.
}, 60_000);
