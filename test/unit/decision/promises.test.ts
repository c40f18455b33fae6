import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { findEditionProblems, freezeEdition } from '../../../src/decision/editions.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/decision/link.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { compareTeam } from '../../../src/decision/team.ts';
import { decodeTeam, encodeTeam } from '../../../src/decision/team-link.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import { loadEngine } from './engine.ts';
import { flowFile, pick } from './flows.ts';
import { nextEdition } from './next-edition.ts';
import { listBrokenPromises } from './properties.ts';

const { flow, editions } = flowFile('stage');
const model = compileFlow(flow);

test('links, teams and editions keep their promises', async () => {
  expect(
    listBrokenPromises(await loadEngine(fileURLToPath(new URL('../../../src/decision', import.meta.url)))),
  ).toEqual([]);
});

test('a team sees where it agrees, and which disagreement matters', () => {
  const common = { stage: 'pilot', value: 'shown', kind: 'our-own' };
  const ada = { name: 'Ada', answers: { ...common, real: 'accepted', people: 'named' } };
  const bo = { name: 'Bo', answers: { ...common, real: 'not-tried', people: 'nobody' } };
  const view = compareTeam(model, [ada, bo]);
  const of = (id: string) => view.questions.find(({ question }) => question === id);
  expect([view.agreed, view.verdict]).toEqual([common, undefined]);
  expect(of('real')).toMatchObject({ matters: true, voices: [{ members: [bo] }, { members: [ada] }] });
  expect(of('people')?.matters).toBe(false);
});

describe('a link', () => {
  test('starts with the edition and sorts its keys', () => {
    expect(encodeAnswers(model, { value: 'shown', stage: 'pilot', access: 'unknown' })).toBe(
      '#v=2&access=unknown&stage=pilot&value=shown',
    );
  });

  test.each([
    ['', {}, []],
    ['#', {}, []],
    ['#v=2&stage=pilot&nonsense', { stage: 'pilot' }, ['unreadable']],
    ['#v=2&stage=gone&value=shown', { value: 'shown' }, ['no-such-option']],
    ['#v=2&mood=good&value=shown', { value: 'shown' }, ['no-such-question']],
    ['#v=2&value=shown&value=not-shown', { value: 'shown' }, ['repeated']],
    ['#v=one&value=shown', { value: 'shown' }, ['unreadable']],
    ['#v=2&kind=unknown', {}, ['no-such-option']],
    ['#v=2&value=%E0%A4%A', {}, ['unreadable']],
    ['#v=2&__proto__=x&constructor=y', {}, ['no-such-question', 'no-such-question']],
    ['value=shown', { value: 'shown' }, []],
  ])('%j keeps what can be read and says what was dropped', (fragment, answers, dropped) => {
    const read = decodeAnswers(model, fragment);
    expect(read.answers).toEqual(answers);
    expect(read.dropped.map(({ why }) => why)).toEqual(dropped);
  });

  test('of twelve people with long names stays under 2,000 characters', () => {
    const members = Array.from({ length: 12 }, (_, place) => ({
      name: `${place} é ${'x'.repeat(60)}`,
      answers: { stage: 'pilot' },
    }));
    const link = encodeTeam(model, members);
    expect(link.length).toBeLessThan(2000);
    expect(decodeTeam(model, link).members).toHaveLength(12);
    expect(decodeTeam(model, `${link}&m=Zed:99&x=1`).dropped).toHaveLength(2);
  });
});

describe('the next edition', () => {
  const next = nextEdition();
  const frozen = [...editions, freezeEdition(next)];

  test('with a rename, a split, a removal and a changed rule passes the check', () => {
    expect(findFlowProblems(next)).toEqual([]);
    expect(findEditionProblems(next, frozen)).toEqual([]);
  });

  test('reads an old link as it was meant, and says what is different', () => {
    const fragment = '#v=2&defined=all&evidence=no-record&kind=known-product&stage=idea&value=shown';
    const { answers, dropped, older } = openLink(compileFlow(next), next.migrations, [model], fragment);
    expect(answers).toEqual({ defined: 'all', kind: 'known-product', need: 'shown', stage: 'idea' });
    expect(dropped).toEqual([]);
    expect(older).toMatchObject({ edition: 2, changed: true, result: { verdict: 'sprint' } });
    expect(older?.says).toEqual(['An idea without a demo no longer skips the proof.']);
    expect(older?.moved.map(({ question }) => question).sort()).toEqual(['evidence', 'value']);
  });

  test.each(
    next.migrations[1]?.answers.map((entry, place) => [entry.question, entry.option ?? 'any', place] as const) ?? [],
  )('fails the check without the entry for %s, option %s', (_question, _option, place) => {
    const damaged = structuredClone(next);
    damaged.migrations[1]?.answers.splice(place, 1);
    const names = findEditionProblems(damaged, frozen).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
  });

  test('fails the check when a released edition was changed, lost or not carried on', () => {
    const changed = structuredClone(flow);
    changed.questions[3]?.options.pop();
    expect(findEditionProblems(changed, editions)[0]?.message).toBe(
      'edition 2 is released and was changed: `kind=cannot-say` is gone',
    );
    expect(findEditionProblems(changed, editions)[0]?.fix).toMatch(/^Put it back, or raise `edition`/);
    expect(findEditionProblems(next, [...editions.slice(0, 1), freezeEdition(next)])[0]?.message).toBe(
      'edition 2 is gone',
    );
    expect(findEditionProblems({ ...next, migrations: flow.migrations }, frozen)[0]?.message).toBe(
      'nothing says what became of edition 2',
    );
  });

  test.each<[string, (changed: Flow) => void]>([
    ['`evidence` is gone', ({ questions }) => questions.splice(questions.indexOf(pick(questions, 'evidence')), 1)],
    [
      '`kind=our-own` is gone, `kind=ours` is new',
      ({ questions }) => (pick(pick(questions, 'kind').options, 'our-own').id = 'ours'),
    ],
    ['`real=unknown` is gone', ({ questions }) => delete pick(questions, 'real').unknown],
    [
      'the outcome `prove-the-need` is gone, the outcome `ask-first` is new',
      ({ outcomes }) => (pick(outcomes, 'prove-the-need').id = 'ask-first'),
    ],
    [
      '`kind=a`, `kind=b`, `kind=c` and 1 more are new',
      ({ questions }) => {
        const { options } = pick(questions, 'kind');
        for (const id of ['a', 'b', 'c', 'd']) options.push({ ...(options[0] as (typeof options)[number]), id });
      },
    ],
    ['the order', ({ questions }) => questions.reverse()],
    ['the order', ({ questions }) => pick(questions, 'kind').options.reverse()],
    ['the rules', ({ rules }) => rules.reverse()],
    ['the rules', ({ rules }) => (pick(rules, 'known-elsewhere').when['stage'] = ['pilot'])],
    ['when a question is skipped', ({ questions }) => pick(questions, 'kind').skip.pop()],
    ['what leaves a hole', ({ questions }) => delete pick(pick(questions, 'value').options, 'not-shown').fix],
    [
      'what leaves a hole, the order in which holes are fixed',
      ({ questions, outcomes }) => {
        delete pick(pick(questions, 'value').options, 'not-shown').fix;
        pick(outcomes, 'prove-the-need').fixOrder = [];
      },
    ],
    ['what the order of options means', ({ questions }) => (pick(questions, 'real').order = 'unordered')],
    ['what belongs to which part', ({ questions }) => (pick(questions, 'defined').part = 2)],
    ['what belongs to which part', ({ second }) => second.pop()],
    ['what an outcome recommends', ({ outcomes }) => (pick(outcomes, 'prove-the-need').verdict = 'sprint')],
  ])('is told what differs in a released edition: %s', (words, change) => {
    const changed = structuredClone(flow);
    change(changed);
    // What is lost on the way from the first edition too has a message of its own.
    const said = findEditionProblems(changed, editions).filter(({ edition }) => edition === flow.edition);
    expect(said.map(({ message }) => message)).toEqual([`edition 2 is released and was changed: ${words}`]);
  });

  test('may write the conditions of a rule in another order', () => {
    const turned = structuredClone(flow);
    const rule = pick(turned.rules, 'known-elsewhere');
    rule.when = Object.fromEntries(Object.entries(rule.when).reverse());
    expect(findEditionProblems(turned, editions)).toEqual([]);
  });
});
