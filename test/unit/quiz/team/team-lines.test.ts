import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../../src/decision/compile.ts';
import { openTeam } from '../../../../src/decision/open-team.ts';
import { encodeTeam } from '../../../../src/decision/team-link.ts';
import { sayOpenedTeam } from '../../../../src/quiz/core/team/say-opened-team.ts';
import { readTeamLines, sayNumber, writeTeamLines } from '../../../../src/quiz/core/team/team-lines.ts';
import { firstEdition, flow } from '../stage-quiz.ts';
import { laterData, teamData } from './team-fixture.ts';

const quiz = 'https://example.com/quiz/';
const one = '#v=2&real=accepted&stage=pilot&value=shown';
const two = '#v=2&stage=live';
const answers = { real: 'accepted', stage: 'pilot', value: 'shown' };
const ana = { name: 'Ana', answers };
const read = (text: string) => readTeamLines(teamData, text);
const namesIn = (text: string) => read(text).members.map(({ name }) => name);

describe('a line with a name and a link is read, however it is written', () => {
  test.each([
    [`Ana ${quiz}${one}`],
    [`Ana: ${quiz}${one}`],
    [`  Ana   –  ${quiz}${one}  `],
    [`Ana\t${quiz}${one}`],
    [`Ana:${quiz}${one}`],
    [`Ana, ${quiz}${one}.`],
    [`- Ana ${quiz}${one}`],
    [`* **Ana**: ${quiz}${one}`],
    [`1. Ana: <${quiz}${one}>`],
    [`- [ ] Ana ${quiz}${one}`],
    [`> Ana: "${quiz}${one}"`],
    [`[Ana](${quiz}${one})`],
    [`- [Ana](<${quiz}${one}>)`],
    [`Ana: [${quiz}${one}](${quiz}${one})`],
    [`| Ana | ${quiz}${one} |`],
    [`[12:30, 3/4/2026] Ana: ${quiz}${one}`],
    [`${quiz}${one} (Ana)`],
    [`${quiz}${one} Ana`],
    [`Ana ${quiz}${one.replaceAll('&', '&amp;')}`],
    [`Ana example.com/quiz/${one}`],
    [`Ana /quiz/${one}`],
    [`Ana ${one}`],
    [`Ana ${one.slice(1)}`],
    [`Ana ${quiz}%23v%3D2%26real%3Daccepted%26stage%3Dpilot%26value%3Dshown`],
    [`Ana https://filter.example/?url=${encodeURIComponent(quiz + one)}&data=x%7C1`],
    [`Ana ${quiz}team/${encodeTeam(teamData.model, [{ name: '', answers }])}`],
    [`${quiz}team/${encodeTeam(teamData.model, [ana])}`],
  ])('%s', (line) => {
    expect(read(line)).toEqual({ members: [ana], problems: [], notes: [] });
  });

  test.each([
    ['A', `A ${quiz}${one}`],
    ['Ana Lee-Müller', `Ana Lee-Müller ${quiz}${one}`],
    ['Bo (Ops)', `Bo (Ops): ${quiz}${one}`],
    ['Bo', `Bo (${quiz}${one})`],
    ['Bo', `Bo -> ${quiz}${one}`],
    ['字 <script>alert(1)</script>', `字 <script>alert(1)</script> ${quiz}${one}`],
    ['', `${quiz}${one}`],
    ['x'.repeat(40), `${'x'.repeat(90)} ${quiz}${one}`],
  ])('with the name %j', (name, line) => {
    expect(namesIn(line)).toEqual([name]);
  });
});

test('lines may end as any system ends them, and empty lines do not count', () => {
  for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n \r\n'])
    expect(namesIn(`Ana ${quiz}${one}${end}Bo ${quiz}${two}${end}`)).toEqual(['Ana', 'Bo']);
});

test('several links on one line are several people', () => {
  expect(namesIn(`Ana ${quiz}${one} Bo ${quiz}${two}`)).toEqual(['Ana', 'Bo']);
});

test('the link of a team brings all its people, who keep their names', () => {
  const link = encodeTeam(teamData.model, [ana, { name: 'Bo (Ops)', answers: { stage: 'live' } }]);
  expect(read(`${quiz}team/${link}`)).toMatchObject({ problems: [], notes: [] });
  expect(namesIn(`Cy ${quiz}${two}\n${quiz}team/${link}`)).toEqual(['Ana', 'Bo (Ops)', 'Cy']);
  expect(read(`Us: ${quiz}team/${link}`).notes).toEqual([
    'Line 1: This is the link of a team, whose people keep their names.',
  ]);
});

describe('a line that says nothing is named by its number, and the others are kept', () => {
  test.each([
    ['Ana', 'Line 2 holds no link.'],
    ['<img src=x onerror=alert(1)>', 'Line 2 holds no link.'],
    ['javascript:alert(1)', 'Line 2 holds no link.'],
    [quiz, 'Line 2: this link holds no answers: what follows the # is missing.'],
    ['https://example.com/other/#top', 'Line 2: this is not a link to a result of this quiz.'],
    [`${quiz}#v=2`, 'Line 2: this link holds no answers.'],
    [`${quiz}#v=2&stage=gone`, 'Line 2: Part of this link is broken.'],
    [`${quiz}#v=2&__proto__=x&constructor=y`, 'Line 2: Part of this link is broken.'],
    [`${quiz}team/#v=2&m=Ana:1`, 'Line 2: Part of this link cannot be read: “m=Ana:1”. Nobody could be kept.'],
    [`${quiz}%23v%3D2%26stage%3D%E0%A4%A`, 'Line 2: this link holds no answers: what follows the # is missing.'],
    ['x'.repeat(9000), 'Line 2 holds no link.'],
    [`${'a.'.repeat(3900)}`, 'Line 2 holds no link.'],
  ])('%.60s', (line, problem) => {
    const { members, problems } = read(`Ana ${quiz}${one}\n${line}\nBo ${quiz}${two}`);
    expect(members.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('unless part of it can be read', () => {
    const { members, problems, notes } = read(`Ana ${quiz}${one}&mood=good\nBo ${quiz}${two}`);
    expect([members.length, problems]).toEqual([2, []]);
    expect(notes[0]).toMatch(/^Line 1: Part of this link is broken\. “mood=good” names no question/);
  });
});

describe('the same answers twice', () => {
  test.each([
    [`Ana ${quiz}${one}\nAna ${quiz}${one}`, 1, 'under the same name, and count once'],
    [`${quiz}${one}\n\n${quiz}${one}`, 1, 'Lines 1 and 3 hold the same answers without a name'],
    [`Ana ${quiz}${one}\nBo ${quiz}${one}`, 2, 'under different names, and count as two people'],
  ])('%j', (text, count, note) => {
    const { members, notes } = read(text);
    expect(members).toHaveLength(count);
    expect(notes.join()).toContain(note);
  });
});

test('links of other versions of the questions are read, and it is said', () => {
  expect(read(`Ana ${quiz}${one.replace('v=2', 'v=9')}`)).toMatchObject({ members: [ana], problems: [] });
  expect(read(`Ana ${quiz}${one.replace('v=2', 'v=9')}`).notes.join()).toContain('version 9 of the questions');
  const link = encodeTeam(teamData.model, [ana, { name: 'Bo', answers: { people: 'named' } }]);
  const { members, notes } = readTeamLines(laterData, `Cy ${quiz}${one}\n${quiz}team/${link}`);
  expect(members.map((member) => [member.name, member.answers['need']])).toEqual([
    ['Ana', 'shown'],
    ['Bo', undefined],
    ['Cy', 'shown'],
  ]);
  expect(notes.join(' ')).toContain('Line 2: The questions have changed since this link was made.');
});

test.each([
  [0, 'Paste at least two links'],
  [1, 'one more'],
  [2, undefined],
  [12, undefined],
  [13, 'remove 1'],
])('%i people', (count, says) => {
  if (says === undefined) expect(sayNumber(count)).toBeUndefined();
  else expect(sayNumber(count)).toContain(says);
});

test('thirteen links are thirteen people, none of them lost', () => {
  const text = Array.from({ length: 13 }, (_, place) => `P${place} ${quiz}${one}`).join('\n');
  expect(read(text).members).toHaveLength(13);
});

test('the lines written for a team are read as the same team', () => {
  const names = ['Ana', 'Bo: Ops', 'Chloé', '', '字', 'D. E. (invented)'];
  const options = teamData.model.questions[0]?.options ?? [];
  const members = names.map((name, place) => ({ name, answers: { stage: options[place % options.length] ?? '' } }));
  const again = read(writeTeamLines(teamData, members, quiz)).members;
  expect(encodeTeam(teamData.model, again)).toBe(encodeTeam(teamData.model, members));
});

test('more lines or people than a team can have are read no further, and that is said', () => {
  const says = expect.stringMatching(/^There is more than a team can be, so only the first 500 lines or 100 people/);
  const many = read('hello\n'.repeat(501));
  expect(many.problems).toHaveLength(501);
  expect(many.problems.at(-1)).toEqual(says);
  expect(read('hello\n'.repeat(500)).problems).not.toContainEqual(says);
  const people = read(Array.from({ length: 101 }, (_, place) => `P${place} ${quiz}${one}`).join('\n'));
  expect(people.members).toHaveLength(100);
  expect(people.problems).toEqual([says]);
});

test('a team link of the first edition says what is asked again, and for how many', () => {
  const first = compileFlow(firstEdition);
  const tried = { stage: 'pilot', value: 'shown', real: 'failed' };
  const link = encodeTeam(first, [
    { name: 'Ana', answers: tried },
    { name: 'Bo', answers: { ...tried, real: 'accepted' } },
    { name: 'Cy', answers: { stage: 'live', kind: 'own-build' } },
  ]);
  const opened = openTeam(teamData.model, flow.migrations, [first], link);
  expect(opened.members.map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  const said = sayOpenedTeam(opened).join(' ');
  expect(said).toContain('about the trial on real inputs is asked again');
  expect(said).toContain('One person is not compared: an answer of theirs was split');
  expect(said).not.toContain('kind of AI step');
  expect(said).not.toContain('Everybody still gets');
});

test('a link whose answer was split is not compared, since it would look like agreement', () => {
  const read = readTeamLines(
    { ...teamData, older: [compileFlow(firstEdition)] },
    'Ana https://example.com/quiz/#v=1&real=failed&stage=pilot&value=shown\nBo https://example.com/quiz/#v=2&real=accepted&stage=pilot&value=shown',
  );
  expect(read.members.map(({ name }) => name)).toEqual(['Bo']);
  expect(read.problems[0]).toContain('Line 1: this link is older than the questions of today');
});
