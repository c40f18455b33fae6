import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/decision/answers.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { buildRecord, recordSchemaAddress } from '../../../src/quiz/core/record-json.ts';
import { decisionRecordSchema, describeDecisionRecord } from '../../../src/schemas/decision-record.ts';
import { randomAnswers, seededRandom } from '../decision/random.ts';
import { quizData } from './quiz-data.ts';

const occasion = { about: '', page: 'https://guide.example/quiz/', date: '2026-11-21', reviewBy: '2027-02-21' };
const stage = quizData('stage');
const record = (answers: Answers) => buildRecord(stage, answers, occasion);

/** Checks what has to hold of every record. */
function checkRecord(data: typeof stage, answers: Answers): void {
  const { model } = data;
  const written = buildRecord(data, answers, occasion);
  const name = JSON.stringify(answers);

  // It is what the schema says, with nothing left over, and survives the way through a file.
  expect(decisionRecordSchema.parse(written), name).toEqual(written);
  expect(JSON.parse(JSON.stringify(written)), name).toEqual(written);
  expect(JSON.stringify(written)).not.toMatch(/edition|verdict/i);

  // Whoever opens its link sees the same.
  const opened = openLink(model, data.migrations, data.older, new URL(written.link).hash);
  expect(opened.dropped, name).toEqual([]);
  expect(buildRecord(data, opened.answers, occasion), name).toEqual(written);

  const result = resolve(model, answers);
  const { recommendation, firstToFix, alsoToFix } = written;
  expect([recommendation.id, recommendation.outcome, recommendation.decided]).toEqual([
    result.verdict ?? null,
    result.outcome ?? null,
    result.verdict !== undefined,
  ]);
  expect(recommendation.possible.map(({ id }) => id)).toEqual(result.possible);
  // The format promises that nothing stands there while it is open, not even on condition.
  expect([firstToFix, ...alsoToFix].flatMap((step) => step?.question ?? [])).toEqual(
    result.conditional ? [] : result.holes.map(({ question }) => question),
  );
  expect(written.toFindOut.map(({ question }) => question)).toEqual(expect.arrayContaining(result.unknowns));

  // A decision says what to do, by which rule, and within which limits; an open one says what to find out.
  if (recommendation.decided) {
    expect([written.monday, written.rule, recommendation.possible.length], name).toEqual([
      expect.objectContaining({ text: expect.any(String) }),
      expect.objectContaining({ id: result.rule }),
      1,
    ]);
    expect(written.because.length, name).toBeGreaterThan(0);
    expect(written.trial === null, name).toBe(written.restsOn.length > 0);
  } else {
    expect([written.monday, firstToFix, written.rule, written.trial], name).toEqual([null, null, null, null]);
    expect([written.toFindOut.length > 0, recommendation.possible.length > 1], name).toEqual([true, true]);
  }

  const { path, ignored } = replay(model, answers);
  expect(written.answers.map(({ question, counts }) => [question, counts])).toEqual([
    ...path.map(({ question }) => [question, true]),
    ...ignored.map(({ question }) => [question, false]),
  ]);
}

test('every way to answer the first part makes a valid record', () => {
  const sets = listAnswerSets(stage.model) ?? [];
  expect(sets.length).toBeGreaterThan(50);
  for (const { answers } of sets) checkRecord(stage, answers);
});

test.each(['stage', 'build-or-buy'])('any answers to %s make a valid record', (flow) => {
  const data = quizData(flow);
  const random = seededRandom(11);
  for (let round = 0; round < 400; round++) checkRecord(data, randomAnswers(data.model, random));
  checkRecord(data, {});
});

describe('a record', () => {
  const works = record({ stage: 'pilot', value: 'shown', real: 'accepted', people: 'nobody', data: 'unknown' });

  test('names its schema, its day, its questions and its link', () => {
    expect(works).toMatchObject({
      $schema: `https://guide.example${recordSchemaAddress}`,
      date: '2026-11-21',
      reviewBy: '2027-02-21',
      link: 'https://guide.example/quiz/#v=2&data=unknown&people=nobody&real=accepted&stage=pilot&value=shown',
      questions: { id: 'stage', version: 2 },
    });
  });

  test('tells don’t know from what was not answered', () => {
    const answerTo = (id: string) => works.answers.find(({ question }) => question === id);
    expect(answerTo('data')).toMatchObject({ answer: 'unknown', text: "I don't know", counts: true });
    expect(answerTo('watch')).toMatchObject({ answer: null, text: null, counts: true });
  });

  test('gives one thing to do first, and it is the one that the page gives', () => {
    const { title, monday, link } = works.firstToFix ?? {};
    expect(works.monday).toEqual({ title, text: monday, link });
    const nothing = record({ stage: 'pilot', value: 'shown', real: 'accepted' });
    const outcome = stage.words.outcomes.find(({ id }) => id === 'ship-what-works');
    expect([nothing.firstToFix, nothing.monday?.text]).toEqual([null, outcome?.monday]);
    const open = record({ stage: 'live', people: 'rehearsed' });
    expect(open.monday?.text).toBe(open.toFindOut[0]?.text);
    expect(open.toFindOut).toHaveLength(6);
  });

  test('names the works that its texts rest on, and no others', () => {
    expect(works.sources).toEqual([]);
    const cited = record({ stage: 'live', access: 'borrowed' });
    expect(cited.sources.map(({ id }) => id)).toEqual(['owasp-llm-top-10']);
    expect(
      record({ stage: 'pilot', value: 'shown', real: 'not-tried', kind: 'our-own', defined: 'all' }).sources,
    ).toHaveLength(4);
  });

  test('links only to pages that exist, by their whole address', () => {
    const step = works.firstToFix;
    expect(step?.link).toBe('https://guide.example/readiness/organizational/');
    const alone = buildRecord(
      quizData('stage', () => false),
      { stage: 'live', watch: 'half' },
      occasion,
    );
    expect(alone.firstToFix).toEqual({ question: 'watch', title: expect.any(String), monday: expect.any(String) });
  });

  test('keeps answers that do not count, apart from the others, and drops what is no answer', () => {
    const live = record({ stage: 'live', real: 'missed', nonsense: 'yes', people: 'nonsense' });
    expect(live.answers.at(-1)).toMatchObject({ question: 'real', answer: 'missed', counts: false });
    expect(JSON.stringify(live)).not.toContain('nonsense');
  });

  test('puts the facts that help most first while it is open, and says how it leans', () => {
    const open = record({ stage: 'pilot', value: 'unknown', real: 'accepted' });
    expect(open.toFindOut[0]?.question).toBe('value');
    expect(open.recommendation.leaning).toMatch(/leans/);
    expect(open.recommendation.title).toBe(stage.words.undecided.title);
  });
});

describe('the published schema', () => {
  const address = `https://guide.example${recordSchemaAddress}`;

  test('is the one that was promised', () => {
    const promised: unknown = JSON.parse(readFileSync('test/fixtures/decision-record-1.schema.json', 'utf8'));
    expect(describeDecisionRecord(address), 'A published shape never changes: make it version 2.').toEqual(promised);
  });

  test('uses none of the words that only we use', () => {
    expect(JSON.stringify(describeDecisionRecord(address))).not.toMatch(/edition|verdict|counterfactual|margin|score/i);
  });

  test.each([
    ['a field more', { extra: true }],
    ['another version', { version: 2 }],
    ['a day that is none', { date: '2026-02-30' }],
    ['no link', { link: undefined }],
    ['a link that is none', { link: '/quiz/' }],
  ])('refuses %s', (_, change) => {
    expect(decisionRecordSchema.safeParse({ ...record({}), ...change }).success).toBe(false);
  });
});
