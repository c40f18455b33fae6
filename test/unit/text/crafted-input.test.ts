import { expect, test } from 'vitest';
import { readTyped } from '../../../src/calculators/core/link.ts';
import { readItemFilter } from '../../../src/checks/core/filter-items.ts';
import type { Answers } from '../../../src/decision/answers.ts';
import { encodeAnswers } from '../../../src/decision/link.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { openTeam } from '../../../src/decision/open-team.ts';
import { encodeTeam } from '../../../src/decision/team-link.ts';
import { readMeasured } from '../../../src/entry/core/measured.ts';
import { oldEntries } from '../../../src/entry/core/store/old-entries.ts';
import { readRecord } from '../../../src/entry/core/store/record.ts';
import { readAny } from '../../../src/exchange/core/imports/read-any.ts';
import { readCsv } from '../../../src/exchange/core/imports/read-csv.ts';
import { readJson } from '../../../src/exchange/core/imports/read-json.ts';
import { readMarkdown } from '../../../src/exchange/core/imports/read-markdown.ts';
import { readPlanLink, writePlanLink } from '../../../src/exchange/core/link/plan-link.ts';
import { readPlanView } from '../../../src/plan/core/plan-view.ts';
import { findLinks } from '../../../src/quiz/core/find-links.ts';
import { sayOpened } from '../../../src/quiz/core/say-opened.ts';
import { sayOpenedTeam } from '../../../src/quiz/core/team/say-opened-team.ts';
import { readTeamLines } from '../../../src/quiz/core/team/team-lines.ts';
import { findSymptoms } from '../../../src/rescue/core/find-symptoms.ts';
import { markWords, splitMarks } from '../../../src/search/core/marks.ts';
import { pickTerms, toPlainWord } from '../../../src/search/core/words.ts';
import { cleanFragment } from '../../../src/text/clean-fragment.ts';
import { findFragment } from '../../../src/text/find-fragment.ts';
import { linesOf, toMarkdownLine, toPlainLine } from '../../../src/text/markdown-text.ts';
import { readNumber } from '../../../src/text/read-number.ts';
import { readFingerprint } from '../../../src/threshold/core/fingerprint.ts';
import { readThresholdLink } from '../../../src/threshold/core/link.ts';
import { readSheetJson } from '../../../src/threshold/core/read-json.ts';
import { readSheetMarkdown } from '../../../src/threshold/core/read-markdown.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { checkField } from '../../../src/worksheets/core/check.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import { readKept } from '../../../src/worksheets/core/worksheet-entries.ts';
import { teamData } from '../quiz/team/team-fixture.ts';
import { sheet } from '../worksheets/worksheet.ts';
import { type Crafted, craft, findSlow, longest } from './crafted-texts.ts';

const known = new Set(['k7m2']);
const noItems = new Map();
const { model, migrations, older, words } = teamData;

type Reader = [name: string, read: (text: string) => unknown, before?: string[], length?: number];

/** All that reads what others may have written, with what such texts begin with. */
const readers: Reader[] = [
  ['the end of a fragment', cleanFragment, ['', '#v=1']],
  ['a text that may be a link', findFragment, ['', 'https://example.com/#']],
  ['the link of a quiz', (text) => sayOpened(words, openLink(model, migrations, older, text)), ['#v=1', '#']],
  ['the link of a team', (text) => sayOpenedTeam(openTeam(model, migrations, older, text)), ['#v=1', '#v=1&m=a']],
  [
    'an error that was pasted',
    (text) => findSymptoms(text, [{ id: 'a', signs: ['Cannot POST', 'no webhook secret value'], statuses: ['404'] }]),
    ['', 'POST /a ', '"POST ', '{"status":', 'HTTP/1.1 ', '\\u001b['],
  ],
  // A longer line is refused.
  ['a line of a team', findLinks, ['', 'A https://example.com/', '[A](https://example.com/#'], 8000],
  ['lines of a team', (text) => readTeamLines(teamData, text), ['', 'A https://example.com/quiz/#v=1&stage=live']],
  ['a plan of any kind', (text) => readAny(text, known), ['', '- [ ] [k7m2] a\n  - ', 'a,b']],
  ['a plan as a table', (text) => readCsv(text, known), ['', 'id,state\n', 'id,state\n"', 'Summary,Status\n']],
  ['a plan as a task list', (text) => readMarkdown(text, known), ['', '- [ ] [k7m2] a\n  - ', '  - Owner:']],
  ['a plan as JSON', (text) => readJson(text, known), ['{"format":']],
  ['the link of a plan', readPlanLink, ['#v=1', '#v=1&k7m2=d1&e.k7m2=']],
  ['a plan to be written as a link', writePlan, ['', '.']],
  ['a threshold of any kind', (text) => readSheet(text, noItems), ['', 'https://example.com/#v=1', '- **System:** ']],
  ['a threshold as Markdown', (text) => readSheetMarkdown(text, noItems), ['### [k7m2-1.1]\n- ', '- **System:** ']],
  ['a threshold as JSON', (text) => readSheetJson(text, noItems), ['{"format":']],
  ['the link of a threshold', (text) => readThresholdLink(text, noItems), ['#v=1&g.k7m2=1.1']],
  ['the link of a calculation', (text) => readTyped(text, ['cases']), ['#v=1', '#v=1&cases=']],
  ['a fingerprint', readFingerprint],
  ['a kept record', readRecord, ['{', '{"owner":{"is":"']],
  ['an entry that was kept before there were records', oldEntries.read, ['{', '{"state":"']],
  ['what was measured', readMeasured, ['', '+1']],
  ['the filter of checks', (text) => readItemFilter(text, [{ gap: 'data', role: 'leader' }]), ['?role=', '?gates=1&']],
  ['the view of a plan', readPlanView, ['?by=']],
  ['the words of a search', (text) => pickTerms(text, [])],
  ['the marks of a search', splitMarks, ['', '<mark>']],
  ['a marked word of a title', (text) => markWords(text, new Set([toPlainWord(text)])), ['', 'a']],
  ['a text to be written as Markdown', (text) => linesOf(text).map(toMarkdownLine), ['', 'https://a']],
  ['a text that was written as Markdown', toPlainLine, ['', '<https://a']],
  ['a kept worksheet', readKept, ['{"values":']],
  ['a field of a worksheet', (text) => [checkField({ kind: 'person' }, text), readNumber(text)], ['', '1']],
  [
    'a worksheet to be written as Markdown',
    (text) =>
      sheetToMarkdown(sheet, { values: { 'leaves--r1--note': text }, rows: {} }, { date: '2027-03-01', link: '/' }),
  ],
];

test.each(readers)('%s is read in 100 ms at most, whatever is sent', { timeout: 120_000 }, (_, read, heads, length) => {
  expect((heads ?? ['']).flatMap((before) => findSlow(craft(before, length ?? longest), read))).toEqual([]);
});

const plan = (items: string) => `{"format":"prove-or-ship/plan","version":1,"items":[${items}]}`;
const gates = (list: string) => `{"format":"prove-or-ship/threshold","version":1,"gates":[${list}]}`;
const deep = '['.repeat(50_000) + ']'.repeat(50_000);
/** Links of people who all answered otherwise: none is the twin of another one. */
const people = (count: number, to: (answers: Answers) => string): string =>
  Array.from({ length: count }, (_, place) => to(answersOf(place))).join('\n');
const single = (answers: Answers) => `/quiz/${encodeAnswers(model, answers)}`;
const team = (answers: Answers) => `/quiz/team/${encodeTeam(model, [{ name: 'A', answers }])}`;

/** The answers that a number stands for, in a number system of the options. */
function answersOf(number: number): Answers {
  let rest = number;
  return Object.fromEntries(
    model.questions.map(({ id, options }) => {
      const option = options[rest % options.length] ?? '';
      rest = Math.floor(rest / options.length);
      return [id, option];
    }),
  );
}

/** Texts that are well formed, and larger or deeper than anything that the site writes. */
const large: [name: string, read: (text: string) => unknown, text: string][] = [
  ['a plan with a revision that is a list in lists', (text) => readJson(text, known), plan(`{"revision":${deep}}`)],
  ['a plan of lists in lists', (text) => readAny(text, known), plan(deep)],
  ['lists in lists', (text) => readAny(text, known), deep],
  ['a plan of 50,000 checks', (text) => readAny(text, known), plan(Array(50_000).fill('{}').join(','))],
  ['a plan that names one check 20,000 times', readPlan, `id,state\n${'k7m2,done\n'.repeat(20_000)}`],
  ['a threshold of lists in lists', (text) => readSheet(text, noItems), gates(deep)],
  ['a threshold of 20,000 gates', (text) => readSheet(text, noItems), gates(Array(20_000).fill('{}').join(','))],
  ['a kept entry of lists in lists', (text) => [readRecord(text), oldEntries.read(text)], `{"state":${deep}}`],
  ['a kept worksheet of lists in lists', readKept, `{"values":{"a":${deep}},"rows":{}}`],
  ['links of 5,000 people', (text) => readTeamLines(teamData, text), people(5000, single)],
  ['links of 5,000 teams', (text) => readTeamLines(teamData, text), people(5000, team)],
  ['the link of a team of 3,000', (text) => openTeam(model, migrations, older, text), teamOf(3000)],
  ['two million characters of lines', (text) => readTeamLines(teamData, text), 'a\n'.repeat(1_000_000)],
];

test.each(large)('%s is read in 100 ms at most', { timeout: 120_000 }, (name, read, text) => {
  expect(findSlow([{ name, text } satisfies Crafted], read)).toEqual([]);
});

function writePlan(text: string): string {
  return writePlanLink({ entries: { k7m2: { state: 'done', evidence: text } } }, { notes: true });
}

function readPlan(text: string): unknown {
  return readAny(text, known);
}

function teamOf(count: number): string {
  const members = Array.from({ length: count }, (_, place) => ({ name: '', answers: answersOf(place) }));
  return encodeTeam(model, members);
}
