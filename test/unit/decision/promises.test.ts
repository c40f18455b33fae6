import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { findEditionProblems, freezeEdition } from '../../../src/decision/editions.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/decision/link.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { compareTeam } from '../../../src/decision/team.ts';
import { decodeTeam, encodeTeam } from '../../../src/decision/team-link.ts';
import { loadEngine } from './engine.ts';
import { flowFile } from './flows.ts';
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
  const common = { stage: 'pilot', value: 'shown', kind: 'own-build' };
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
      '#v=1&access=unknown&stage=pilot&value=shown',
    );
  });

  test.each([
    ['', {}, []],
    ['#', {}, []],
    ['#v=1&stage=pilot&nonsense', { stage: 'pilot' }, ['unreadable']],
    ['#v=1&stage=gone&value=shown', { value: 'shown' }, ['no-such-option']],
    ['#v=1&mood=good&value=shown', { value: 'shown' }, ['no-such-question']],
    ['#v=1&value=shown&value=not-shown', { value: 'shown' }, ['repeated']],
    ['#v=one&value=shown', { value: 'shown' }, ['unreadable']],
    ['#v=1&kind=unknown', {}, ['no-such-option']],
    ['#v=1&value=%E0%A4%A', {}, ['unreadable']],
    ['#v=1&__proto__=x&constructor=y', {}, ['no-such-question', 'no-such-question']],
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

describe('a second edition', () => {
  const next = nextEdition();
  const frozen = [...editions, freezeEdition(next)];

  test('with a rename, a split, a removal and a changed rule passes the check', () => {
    expect(findFlowProblems(next)).toEqual([]);
    expect(findEditionProblems(next, frozen)).toEqual([]);
  });

  test('reads an old link as it was meant, and says what is different', () => {
    const fragment = '#v=1&defined=all&evidence=no-record&kind=known-product&stage=idea&value=shown';
    const { answers, dropped, older } = openLink(compileFlow(next), next.migrations, [model], fragment);
    expect(answers).toEqual({ defined: 'all', kind: 'known-product', need: 'shown', stage: 'idea' });
    expect(dropped).toEqual([]);
    expect(older).toMatchObject({ edition: 1, changed: true, result: { verdict: 'sprint' } });
    expect(older?.says).toEqual(['An idea without a demo no longer skips the proof.']);
    expect(older?.moved.map(({ question }) => question).sort()).toEqual(['evidence', 'value']);
  });

  test.each(
    next.migrations[0]?.answers.map((entry, place) => [entry.question, entry.option ?? 'any', place] as const) ?? [],
  )('fails the check without the entry for %s, option %s', (_question, _option, place) => {
    const damaged = structuredClone(next);
    damaged.migrations[0]?.answers.splice(place, 1);
    const names = findEditionProblems(damaged, frozen).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
  });

  test('fails the check when a released edition was changed, lost or not carried on', () => {
    const changed = structuredClone(flow);
    changed.questions[3]?.options.pop();
    expect(findEditionProblems(changed, editions)[0]?.message).toBe('edition 1 is released and was changed');
    expect(findEditionProblems(next, [freezeEdition(next)])[0]?.message).toBe('edition 1 is gone');
    expect(findEditionProblems({ ...next, migrations: [] }, frozen)[0]?.message).toBe(
      'nothing says what became of edition 1',
    );
  });
});
