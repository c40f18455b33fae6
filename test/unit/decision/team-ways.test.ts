import { describe, expect, test } from 'vitest';
import { type Answers, unknown, withAnswer } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { factsWorthFinding } from '../../../src/decision/facts-worth-finding.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { compareTeam, type Member } from '../../../src/decision/team.ts';
import { followLeads, followWays } from '../../../src/decision/team-ways.ts';
import { flowFile } from './flows.ts';
import { verdicts } from './oracle.ts';
import { randomAnswers, seededRandom } from './random.ts';

const model = compileFlow(flowFile('stage').flow);
const first = model.questions.filter(({ part }) => part === 1);

/** A team in which exactly these options of each question are chosen. */
function teamOf(chosen: Record<string, string[]>): Member[] {
  const size = Math.max(2, ...Object.values(chosen).map(({ length }) => length));
  return Array.from({ length: size }, (_, place) => ({
    name: `Person ${place}`,
    answers: Object.fromEntries(
      Object.entries(chosen).flatMap(([id, options]) => {
        const option = options[Math.min(place, options.length - 1)];
        return option === undefined ? [] : [[id, option]];
      }),
    ),
  }));
}

/** Every way of settling, one option for each question that somebody answered. An idea was not tried. */
function settleAll(said: Record<string, string[]>): { way: Answers; answers: Answers }[] {
  const ways = Object.entries(said).reduce<Answers[]>(
    (all, [id, options]) =>
      options.length === 0 ? all : all.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
    [{}],
  );
  return ways.flatMap((way) => {
    if (way['stage'] !== 'idea' || way['real'] === undefined || way['real'] === 'not-tried')
      return [{ way, answers: way }];
    // Whoever settles that it was tried settles that it is no idea any more.
    return (said['stage'] ?? []).length > 1 ? [] : [{ way, answers: withAnswer(way, 'stage') }];
  });
}

/** What the members of a team say: whoever calls it an idea says that it was not tried. */
function listSaid(members: Member[]): Record<string, string[]> {
  const voices = members.map(({ answers }) =>
    answers['stage'] === 'idea' ? { ...answers, real: 'not-tried' } : answers,
  );
  return Object.fromEntries(
    model.questions.map(({ id, options }) => [
      id,
      options.filter((option) => voices.some((answers) => answers[id] === option)),
    ]),
  );
}

function subsetsOf(options: string[]): string[][] {
  return Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((_option, place) => (bits >> place) & 1),
  );
}

const known = new Map<string, string>();

/** What the oracle says; there are under a thousand answers to the first part, and each comes up often. */
function verdictOf(answers: Answers): string {
  const key = first.map(({ id }) => answers[id] ?? unknown).join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const given = Object.fromEntries(first.map(({ id }) => [id, answers[id] ?? unknown]));
  const verdict = [...verdicts(given)].sort().join();
  known.set(key, verdict);
  return verdict;
}

/**
 * What a team can say about the first part: a set of options for each question. All teams in which no question has more
 * than two of its options, and every sixteenth of the others: three sides of a question differ no more than two of them.
 */
function* everyTeam(): Generator<Record<string, string[]>> {
  const sets = first.map(({ options }) => subsetsOf(options));
  const count = sets.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    const chosen = Object.fromEntries(
      first.map(({ id }, place) => {
        const choices = sets[place] ?? [];
        const chosen = choices[rest % choices.length] ?? [];
        rest = Math.floor(rest / choices.length);
        return [id, chosen];
      }),
    );
    if (number % 16 === 0 || Object.values(chosen).every(({ length }) => length <= 2)) yield chosen;
  }
}

test('every team on the first part: what its ways lead to, and which disagreement matters', () => {
  let teams = 0;
  const wrong: string[] = [];
  for (const chosen of everyTeam()) {
    teams += 1;
    const members = teamOf(chosen);
    const said = listSaid(members);
    const view = compareTeam(model, members);
    const ways = followLeads(model, view);
    const all = settleAll(said);
    const lead = all.map(({ way, answers }) => ({ way, verdict: verdictOf(answers) }));
    const expected = new Set(lead.map(({ verdict }) => verdict));
    const found = new Set(ways.results.map(({ possible }) => [...possible].sort().join()));
    const same = expected.size === found.size && [...expected].every((one) => found.has(one));
    const disputed = view.questions.filter(({ voices }) => voices.length > 1);
    if (
      !same ||
      view.questions.some(
        ({ question, voices }) => voices.map(({ option }) => option).join() !== said[question]?.join(),
      ) ||
      disputed.some(({ question, matters }, place) => {
        const dispute = ways.disputes[place];
        return dispute?.question !== question || (dispute.changes === 'verdict') !== matters;
      }) ||
      (view.verdict !== undefined) !== (found.size === 1 && ways.results[0]?.verdict !== undefined)
    )
      wrong.push(JSON.stringify(chosen));
    for (const { question, turns } of ways.disputes)
      for (const { option, results } of turns) {
        const here = new Set(lead.filter(({ way }) => way[question] === option).map(({ verdict }) => verdict));
        const there = new Set(results.map(({ possible }) => [...possible].sort().join()));
        if (here.size !== there.size || [...here].some((one) => !there.has(one))) wrong.push(`${question}=${option}`);
      }
  }
  expect(teams).toBeGreaterThan(7 * 4 * 11 * 11 * 11);
  expect(wrong).toEqual([]);
  // Forty thousand teams take some seconds, and longer on a busy machine.
}, 120_000);

describe('random teams', () => {
  const random = seededRandom(7);
  const teams = Array.from({ length: 300 }, () =>
    Array.from({ length: 2 + random(2) }, (_, place) => ({ name: `${place}`, answers: randomAnswers(model, random) })),
  );
  const few = teams.flatMap((members) => {
    const view = compareTeam(model, members);
    const chosen = Object.fromEntries(
      view.questions.map(({ question, voices }) => [question, voices.map(({ option }) => option)]),
    );
    const all = settleAll(chosen);
    return all.length > 1 && all.length <= 700 ? [{ view, ways: followWays(model, view), all }] : [];
  });

  test('are compared often enough', () => expect(few.length).toBeGreaterThan(100));

  test('say of each disagreement the most that settling it can change', () => {
    const firstOf = (answers: Answers) => JSON.stringify(resolve(model, answers).firstToFix ?? '');
    const outcomeOf = (answers: Answers) => resolve(model, answers).outcome ?? unknown;
    for (const { ways, all } of few)
      for (const { question, changes } of ways.disputes) {
        const groups = Map.groupBy(all, ({ way }) => JSON.stringify({ ...way, [question]: '' }));
        const differ = (of: (answers: Answers) => string) =>
          [...groups.values()].some((group) => new Set(group.map(({ answers }) => of(answers))).size > 1);
        const expected = differ(verdictOf)
          ? 'verdict'
          : differ(outcomeOf)
            ? 'outcome'
            : differ(firstOf)
              ? 'first'
              : 'nothing';
        expect(changes, question).toBe(expected);
      }
  });

  test('name as deciding what is worth finding out under some way of settling', () => {
    for (const { ways, view } of few) {
      const asked = view.questions.filter(({ question }) => ways.asked.includes(question));
      for (const id of ways.deciding) expect(asked.map(({ question }) => question)).toContain(id);
      if (ways.results.every(({ verdict }) => verdict !== undefined)) expect(ways.deciding).toEqual([]);
      else expect(ways.deciding.length).toBeGreaterThan(0);
    }
    const open = compareTeam(model, [{ name: 'Ana', answers: { value: 'shown', real: 'accepted', stage: 'pilot' } }]);
    expect(followWays(model, open).deciding).toEqual([]);
    const alone = { stage: 'pilot', real: 'accepted' };
    const needed = followWays(model, compareTeam(model, [{ name: 'Ana', answers: alone }]));
    expect(needed.deciding).toEqual(factsWorthFinding(model, alone).map(({ question }) => question));
  });
});
