import { expect, test } from 'vitest';
import type { Member } from '../../../../src/decision/team.ts';
import { writeAgenda } from '../../../../src/quiz/core/team/team-agenda.ts';
import { reportTeam } from '../../../../src/quiz/core/team/team-report.ts';
import { teamData } from './team-fixture.ts';

const link = 'https://example.com/quiz/team/#v=2&m=Ana:112nnnnnnnnn';
const write = (members: Member[]) => writeAgenda(reportTeam(teamData, members), link);
const common = { stage: 'pilot', value: 'shown' };
const ana: Member = { name: 'Ana', answers: { ...common, real: 'accepted', people: 'nobody', watch: 'unknown' } };
const bo: Member = { name: 'Bo', answers: { ...common, real: 'missed', people: 'named' } };

test('an agenda goes from what matters to what can wait, and ends with what to write down', () => {
  const agenda = write([ana, bo]);
  const headings = agenda.split('\n').filter((line) => line.startsWith('#'));
  expect(headings).toEqual([
    '# Agenda: what to settle together',
    '## 1. Talk about these first',
    '### Has it done the task on real inputs that nobody picked or cleaned?',
    '## 2. Settle these: they change what you do first',
    '### Once it is live, who answers for it and can pause it?',
    '## 3. Find out',
    '## 4. Answer together',
    '## 5. Write down before you leave',
  ]);
  for (const line of [
    '- People: Ana and Bo',
    '- Agreed already: Use today, Need',
    `- Comparison: <${link}>`,
    '- Ana: “Passed and accepted”. Then: Production sprint (ship what works).',
    '- Bring: Ask where the test inputs came from, which mark was written before the run, how many of how many cases passed, and who judged them.',
    '- We decide:',
    '  - Ana does not know. Nobody else has answered it.',
    '- Ana: “Nobody yet”. Fix first: Name one person who answers for it.',
    '- Recommendation we act on:',
  ])
    expect(agenda.split('\n')).toContain(line);
});

test('what changes nothing is left for another day', () => {
  const members = [ana, { name: 'Bo', answers: { ...ana.answers, kind: 'our-own' } }];
  const agenda = write([...members, { name: 'Cy', answers: { ...ana.answers, kind: 'known-product' } }]);
  expect(agenda).toContain('Leave for another day');
  expect(agenda).toContain('- What kind of step is the AI part? However you settle the rest');
});

test('an agenda has no section without content', () => {
  const agenda = write([ana, { ...ana, name: 'Bo' }]);
  expect(agenda).not.toContain('Talk about these first');
  expect(agenda).not.toContain('Leave for another day');
  expect(agenda).toContain('## 1. Find out');
  expect(agenda).toContain('Where we stand: You need a production sprint.');
});

test('names are never taken for Markdown', () => {
  const agenda = write([{ ...ana, name: '[x](javascript:a) `b` <i>*c*' }, bo]);
  expect(agenda).toContain('\\[x\\](javascript:a) \\`b\\` \\<i\\>\\*c\\*');
  expect(agenda).not.toMatch(/(^|[^\\])\[x/);
});

test('what the recommendation waits for is marked', () => {
  const open = { stage: 'pilot', value: 'unknown', real: 'accepted' };
  const agenda = write([
    { name: 'Ana', answers: open },
    { name: 'Bo', answers: open },
  ]);
  expect(agenda).toContain('**The recommendation waits for this.**');
});
