import { describe, expect, test } from 'vitest';
import { addressSchema } from '../../../src/schemas/shared.ts';
import { type AddressedEntry, listAddresses } from '../../../src/site/core/addresses.ts';
import {
  byHand,
  caseAnchor,
  howItDecides,
  howItDecidesSections,
  listQuizAddresses,
  outcomeAddress,
  outcomeAnchor,
  outcomeSections,
  type QuizPart,
  questionAnchor,
  recallQuizPart,
  ruleAnchor,
  stageFlow,
} from '../../../src/site/core/quiz-addresses.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id }));
const flow = (id: string): QuizPart => ({
  kind: 'flow',
  id,
  data: {
    outcomes: named('pour-it', 'warm-it'),
    questions: named('water', 'cup'),
    rules: named('all-is-there', 'anything-else'),
  },
});
const persona = (of: string): QuizPart => ({ kind: 'persona', id: 'thirsty-guest', data: { flow: of } });
const anchors = [
  ...howItDecidesSections,
  byHand,
  ...['all-is-there', 'anything-else'].map(ruleAnchor),
  ...['water', 'cup'].map(questionAnchor),
];
const outcomes = ['pour-it', 'warm-it'].map(outcomeAddress);

describe('the addresses of the stage quiz', () => {
  test('are a page for each outcome, and the anchors of rules and questions on the page that explains them', () => {
    const listed = listQuizAddresses(flow(stageFlow)).map(({ address, anchors: on }) => [address, on]);
    expect(listed).toEqual([...outcomes.map((address) => [address, outcomeSections]), [howItDecides, anchors]]);
  });

  test('hold an anchor for each of its invented cases', () => {
    const [listed, ...more] = listQuizAddresses(persona(stageFlow));
    expect([listed?.address, listed?.anchors, more]).toEqual([howItDecides, [caseAnchor('thirsty-guest')], []]);
  });

  test('are none for other quizzes', () => {
    expect(listQuizAddresses(flow('tea-now'))).toEqual([]);
    expect(listQuizAddresses(persona('tea-now'))).toEqual([]);
  });

  test('are addresses that content may link to, each anchor once', () => {
    for (const part of [flow(stageFlow), persona(stageFlow)])
      for (const { address, anchors: on } of listQuizAddresses(part)) {
        expect(new Set(on).size).toBe(on.length);
        for (const name of ['', ...on.map((id) => `#${id}`)])
          expect(addressSchema.safeParse(`${address}${name}`).success, `${address}${name}`).toBe(true);
      }
  });

  test.each([
    [['quiz/outcomes/[outcome].astro'], outcomes],
    [['quiz/how-it-decides.astro'], [howItDecides]],
    [
      ['quiz/how-it-decides.astro', 'quiz/outcomes/[outcome].astro'],
      [howItDecides, ...outcomes],
    ],
    [[], []],
  ])('exist once their pages do: %j', (routes, expected) => {
    const parts: AddressedEntry[] = [flow(stageFlow), persona(stageFlow), { kind: 'edition', id: 'stage-1', data: {} }];
    const addresses = listAddresses(routes, parts);
    expect([...addresses.keys()].toSorted()).toEqual(expected.toSorted());
    if (expected.includes(howItDecides))
      expect([...(addresses.get(howItDecides) ?? [])]).toEqual([...anchors, caseAnchor('thirsty-guest')]);
  });
});

describe('what a file put on record, while it cannot be read', () => {
  const routes = ['index.astro', 'quiz/how-it-decides.astro', 'quiz/outcomes/[outcome].astro', 'quiz/team.astro'];
  const recorded = Object.fromEntries(
    [...listAddresses(routes, [flow(stageFlow), persona(stageFlow)])].map(([page, on]) => [page, [...on]]),
  );
  const recall = (kind: QuizPart['kind'], id: string) => recallQuizPart({ kind, id }, recorded);

  test('is all that it held', () => {
    expect(recall('flow', stageFlow)).toEqual(flow(stageFlow));
    expect(recall('persona', 'thirsty-guest')).toEqual(persona(stageFlow));
  });

  test('is, for a small flow, its outcomes on the page that shows it', () => {
    const shown = { '/compare/tea-vs-coffee/': ['decide', ...['pour-it', 'warm-it'].map(outcomeAnchor), 'rows'] };
    const { data } = recallQuizPart({ kind: 'flow', id: 'tea-now' }, { ...recorded, ...shown });
    expect(data).toMatchObject({ outcomes: named('pour-it', 'warm-it') });
  });

  test('is nothing for a file that is new, or of another quiz', () => {
    expect(listQuizAddresses(recall('persona', 'new-guest'))).toEqual([]);
    expect(listQuizAddresses(recall('flow', 'tea-now'))).toEqual([]);
    const without = recallQuizPart({ kind: 'flow', id: stageFlow }, { '/quiz/outcomes/': [], '/quiz/team/': [] });
    expect(without.data).toEqual({ outcomes: [], questions: [], rules: [] });
  });
});
