import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import {
  byHand,
  howItDecides,
  howItDecidesSections,
  listQuizAddresses,
  stageFlow,
} from '../../../src/site/core/quiz-addresses.ts';
import { flowFile, listPersonas } from '../../unit/decision/flows.ts';
import { type Document, type Element, elementsOf, findElements, pageAt, textOf } from '../built-site.ts';

const { document } = pageAt(howItDecides);
const { flow } = flowFile(stageFlow);
const personas = listPersonas(stageFlow);

const inside = (parent: Element, name: string) => elementsOf({ children: [parent] } as unknown as Document, name);
const section = (id: string) => findElements(document, ({ attribs }) => attribs['id'] === id)[0] as Element;
const numberIn = (element: Element | undefined) => Number(textOf(element as Element).replaceAll(',', ''));

test('every name that is on record has its place', () => {
  const anchors = [
    { kind: 'flow' as const, id: stageFlow, data: flow },
    ...personas.map(({ id, data }) => ({ kind: 'persona' as const, id, data })),
  ].flatMap((part) => listQuizAddresses(part).flatMap((page) => (page.address === howItDecides ? page.anchors : [])));
  const ids = elementsOf(document).flatMap(({ attribs }) => attribs['id'] ?? []);
  expect(anchors.length).toBe(
    howItDecidesSections.length + [byHand].length + flow.rules.length + flow.questions.length + personas.length,
  );
  expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
});

test('the list of contents leads to each section', () => {
  const [contents] = findElements(document, ({ attribs }) => attribs['id'] === 'page-map');
  const links = inside(contents as Element, 'a').map(({ attribs }) => attribs['href']);
  expect(links).toEqual(howItDecidesSections.map((id) => `#${id}`));
});

describe('the table of rules', () => {
  const rows = inside(section('who-wins'), 'tr')
    .slice(1)
    .map((row) => ({ head: textOf(inside(row, 'th')[0] as Element), count: numberIn(inside(row, 'td').at(-1)) }));
  const total = rows.pop();

  test('has the rows in order, and then what is not decided', () => {
    expect(rows.map(({ head }) => head).slice(0, -1)).toEqual(flow.rules.map(({ says }) => says));
    expect(rows).toHaveLength(flow.rules.length + 1);
  });

  test('counts every way to answer part one once', () => {
    expect(total?.count).toBe(listAnswerSets(compileFlow(flow))?.length);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total?.count);
    expect(textOf(section('who-wins'))).toContain(`there are ${total?.count} ways to answer it`);
  });
});

test('the numbers of the proof add up to every state of the quiz, without a violation', () => {
  const numbers = inside(section('proof'), 'td').map(numberIn);
  const violations = numbers.pop();
  const states = numbers.pop();
  expect(states).toBe(flow.questions.reduce((product, { options }) => product * (options.length + 1), 1));
  expect(numbers).toHaveLength(flow.verdicts.length + 1);
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(states);
  expect(violations).toBe(0);
});

test('the sheet asks every question with every answer, why, and for which gap', () => {
  const asked = inside(section('sheet'), 'ul').map((list) => inside(list, 'li').map(textOf));
  expect(asked).toEqual(
    flow.questions.map(({ options, unknown }) => [...options.map(({ label }) => label), ...(unknown ? [unknown] : [])]),
  );
  const text = textOf(section('sheet'));
  for (const { ask, hint = '', why, gap } of flow.questions)
    for (const part of [ask, hint, why, `Gap: ${gap}.`]) expect(text).toContain(part);
});

test('each case says what it is, what is recommended and what comes first', () => {
  for (const { id, data } of personas) {
    const text = textOf(section(`case-${id}`));
    const { outcome, firstToFix, findOut } = data.expects;
    for (const part of [data.name, data.situation, data.shows]) expect(text).toContain(part);
    expect(text).toContain(flow.outcomes.find((candidate) => candidate.id === outcome)?.short ?? 'Not decided yet');
    expect(text.includes('First to fix: ')).toBe(firstToFix !== undefined);
    expect(text.includes('First to find out: ')).toBe(findOut.length > 0);
  }
});

test('none of the words that only we use is printed', () => {
  expect(textOf(elementsOf(document, 'main')[0] as Element).replace(/\{"model".*\}/, '')).not.toMatch(
    /\b(verdicts?|editions?|counterfactuals?|margins?|confidence|scores?)\b/i,
  );
});
