import { describe, expect, test } from 'vitest';
import { compareTeam, type Member, mergeTeam } from '../../../../src/decision/team.ts';
import { nameMembers } from '../../../../src/quiz/core/team/team-names.ts';
import { reportTeam, type TeamReport } from '../../../../src/quiz/core/team/team-report.ts';
import { randomAnswers, seededRandom } from '../../decision/random.ts';
import { teamData } from './team-fixture.ts';

const { model, words } = teamData;
const pilot = { stage: 'pilot', value: 'shown' };
const report = (...answers: Member['answers'][]) =>
  reportTeam(
    teamData,
    answers.map((given, place) => ({ name: ['Ana', 'Bo', 'Cy', 'Di'][place] ?? '', answers: given })),
  );

describe('random teams', () => {
  const random = seededRandom(11);
  const teams = Array.from({ length: 200 }, (_, round) =>
    Array.from({ length: 2 + (round % 4) }, () => ({
      name: ['', 'Ana', 'Bo', 'Chloé'][random(4)] ?? '',
      answers: randomAnswers(model, random),
    })),
  );
  const everything = (told: TeamReport) => JSON.stringify(told);

  test('get the same report in whatever order they are given', () => {
    for (const team of teams)
      expect(everything(reportTeam(teamData, [...team].reverse()))).toBe(everything(reportTeam(teamData, team)));
  });

  test('find every disagreement once: to talk about, to settle, or to leave', () => {
    let disputes = 0;
    for (const team of teams) {
      const view = compareTeam(model, mergeTeam(model, team));
      const { talk, settle, leave } = reportTeam(teamData, team);
      const told = [...talk, ...settle, ...leave].map(({ question }) => question).sort();
      expect(told).toEqual(
        view.questions
          .filter(({ voices }) => voices.length > 1)
          .map(({ question }) => question)
          .sort(),
      );
      expect(talk.map(({ question }) => question)).toEqual(
        view.questions.filter(({ matters }) => matters).map(({ question }) => question),
      );
      disputes += told.length;
    }
    expect(disputes).toBeGreaterThan(500);
  });

  test('have a joint recommendation exactly where the engine has one', () => {
    const seen = new Set<string>();
    for (const team of teams) {
      const { verdict } = compareTeam(model, mergeTeam(model, team));
      const { tone, ends } = reportTeam(teamData, team);
      const tones = new Set(ends.map((end) => end.tone));
      expect(tone).toBe(words.verdicts.find(({ id }) => id === verdict)?.tone ?? 'open');
      expect(tones.size === 1 && !tones.has('open')).toBe(verdict !== undefined);
      seen.add(tone);
    }
    expect(seen).toEqual(new Set(['prove', 'ship', 'open']));
  });

  test('are never told that somebody is wrong, nor a word that is not for readers', () => {
    for (const team of teams) {
      const { headline, lead, talk, settle, leave, facts } = reportTeam(teamData, team);
      const topics = [...talk, ...settle, ...leave].flatMap(({ note, unsure, positions }) => [
        note,
        unsure,
        ...positions.map(({ leads }) => leads),
      ]);
      const told = [headline, ...lead, ...topics, ...facts.map(({ who }) => who)].join(' ');
      expect(told).not.toMatch(
        /\b(wrong|mistaken|incorrect|edition|verdict|margin|confidence|score|undefined|null)\b/i,
      );
    }
  });
});

describe('the headline', () => {
  test('is the recommendation where nobody contradicts anybody', () => {
    const told = report({ ...pilot, real: 'accepted' }, { ...pilot, real: 'accepted' });
    expect(told.headline).toBe('You need a production sprint.');
    expect(told.monday).toContain('Name one person');
    expect(told.unanswered).toHaveLength(7);
  });

  test('is the recommendation where the disagreements cannot change it', () => {
    const told = report(
      { ...pilot, real: 'accepted', people: 'nobody' },
      { ...pilot, real: 'accepted', people: 'rehearsed' },
    );
    expect(told.headline).toBe('You need a production sprint.');
    expect(told.lead.join(' ')).toContain('however you settle your one disagreement');
    expect(told.lead.join(' ')).toContain('What to fix first depends on “Owner”.');
    expect([told.fix, told.monday]).toEqual([undefined, undefined]);
    expect(told.settle[0]).toMatchObject({ changes: 'first', note: 'It can change what to fix first.' });
    expect(told.settle[0]?.positions.map(({ leads }) => leads)).toEqual([
      'Fix first: Name one person who answers for it.',
      'Then: nothing known to fix here.',
    ]);
  });

  test('names what to fix first where that is the same whatever is settled', () => {
    const told = report(
      { ...pilot, real: 'accepted', people: 'nobody', data: 'half' },
      { ...pilot, real: 'accepted', people: 'nobody', data: 'planned' },
    );
    expect(told.fix?.title).toBe('Name one person who answers for it');
    expect(told.leave[0]).toMatchObject({ changes: 'nothing', note: 'Nothing depends on it.' });
  });

  test('says which form is open where only the verdict is settled', () => {
    const told = report({ stage: 'pilot', value: 'not-shown' }, { ...pilot, real: 'missed' });
    expect(told.headline).toBe('Proof of concept, however you settle the rest.');
    expect(told.settle[0]?.positions.map(({ leads }) => leads)).toEqual([
      'Then: Proof of concept (prove the need).',
      'Then: Proof of concept (improve it once, or stop).',
    ]);
  });

  test('says that there is no agreement, and what each way leads to', () => {
    const told = report({ ...pilot, real: 'accepted' }, { ...pilot, real: 'missed', people: 'named' });
    expect(told.headline).toBe('You do not agree on the recommendation yet.');
    expect(told.talk).toHaveLength(1);
    expect(told.talk[0]?.positions).toMatchObject([
      { who: 'Bo', leads: 'Then: Proof of concept (improve it once, or stop).', tone: 'prove' },
      { who: 'Ana', leads: 'Then: Production sprint (ship what works).', tone: 'ship' },
    ]);
  });

  test('sees through the same recommendation for different reasons', () => {
    const told = report({ stage: 'pilot', value: 'not-shown', real: 'accepted' }, { ...pilot, real: 'missed' });
    expect(told.headline).toBe('You do not agree on the recommendation yet.');
    expect(told.lead[0]).toContain('Each of you alone got the same: proof of concept.');
  });

  test('says that it is not decided where the facts are missing', () => {
    const told = report({ stage: 'pilot', value: 'unknown', real: 'accepted' }, { stage: 'pilot', real: 'accepted' });
    expect(told.headline).toBe('It is not decided yet.');
    expect(told.lead.join(' ')).toContain('leans toward a production sprint');
    expect(told.facts).toMatchObject([
      { question: 'value', decides: true, who: 'Ana does not know. Nobody else has answered it.' },
    ]);
  });
});

test('who knows can tell who does not', () => {
  const told = report({ ...pilot, real: 'accepted' }, { stage: 'pilot', value: 'unknown', real: 'accepted' });
  expect(told.facts).toMatchObject([
    { question: 'value', who: 'Bo does not know. Ana said “A named person needs it”. Start from there.' },
  ]);
  const none = report({ ...pilot, real: 'unknown' }, { ...pilot, real: 'unknown' });
  expect(none.facts[0]).toMatchObject({ question: 'real', who: 'None of you knows.', decides: true });
});

test('a question that no way asks does not count', () => {
  const told = report(
    { stage: 'live', value: 'shown' },
    { stage: 'live', value: 'not-shown' },
    { stage: 'live', value: 'unknown' },
  );
  expect(told.leave[0]?.note).toContain('does not count');
  expect(told.leave[0]?.unsure).toBe('Cy does not know.');
  expect(told.facts).toEqual([]);
  expect(told.rows.map(({ state }) => state)).toEqual([
    'Agreed',
    'Can wait',
    ...Array(3).fill('Not needed'),
    ...Array(7).fill('Nobody answered'),
  ]);
});

test.each([
  [
    ['', '', ''],
    ['Person 1', 'Person 2', 'Person 3'],
  ],
  [
    ['', 'Person 1', ''],
    ['Person 2', 'Person 1', 'Person 3'],
  ],
  [
    ['Ana', 'Ana', 'Bo'],
    ['Ana (1)', 'Ana (2)', 'Bo'],
  ],
  [
    ['Ana', 'Ana (1)', 'Ana'],
    ['Ana (2)', 'Ana (1)', 'Ana (3)'],
  ],
])('members %j are called %j', (names, called) => {
  expect(nameMembers(names.map((name) => ({ name })))).toEqual(called);
});

test('what somebody’s answer implies is shown as such, and contradicts whoever says something else', () => {
  const told = report({ stage: 'idea', value: 'shown' }, { ...pilot, real: 'accepted' });
  expect(told.talk.find(({ question }) => question === 'real')?.positions).toMatchObject([
    { who: 'Ana (follows from “An idea”)', says: 'Not tried' },
    { who: 'Bo', says: 'Passed and accepted' },
  ]);
  expect(told.talk[0]?.positions[0]?.leads).toBe(
    'Then: not decided yet, while “Kind of AI step” and “Written definition” are open.',
  );
  expect(told.leave).toMatchObject([
    { question: 'stage', note: 'It hangs together with “Trial on real inputs”. Settle that one.' },
  ]);
  expect(told.lead.join(' ')).not.toContain('do not contradict');
  const cells = told.rows.find(({ short }) => short === 'Trial on real inputs')?.cells;
  expect(cells?.[0]).toEqual({ text: 'Not tried (follows from “An idea”)', kind: 'implied', tone: 'prove' });
});

test('what only follows for everybody is no answer that all of you gave', () => {
  const told = report({ stage: 'idea', value: 'shown' }, { stage: 'idea', value: 'shown' });
  expect(told.agreed).toEqual(['Use today', 'Need']);
  expect(told.rows.find(({ short }) => short === 'Trial on real inputs')?.state).toBe('Not needed');
});
