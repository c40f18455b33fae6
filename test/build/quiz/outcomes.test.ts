import { describe, expect, test } from 'vitest';
import { describeOutcomes } from '../../../src/quiz/core/outcomes.ts';
import { outcomeAddress, outcomeSections, stageFlow } from '../../../src/site/core/quiz-addresses.ts';
import { flowFile } from '../../unit/decision/flows.ts';
import { elementsOf, findElements, pageAt, pages, textOf } from '../built-site.ts';

const { flow } = flowFile(stageFlow);
const facts = describeOutcomes(flow);
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every outcome has its page, and no other page stands beside them', () => {
  const built = pages.map(({ address }) => address).filter((address) => address.startsWith('/quiz/outcomes/'));
  expect(built.toSorted()).toEqual(facts.map(({ outcome }) => outcomeAddress(outcome.id)).toSorted());
});

test('the index of everything names each of them', () => {
  const links = elementsOf(pageAt('/index/').document, 'a').map((link) => [link.attribs['href'], textOf(link)]);
  for (const { outcome } of facts) expect(links).toContainEqual([outcomeAddress(outcome.id), outcome.short]);
});

describe.each(facts.map((fact) => [outcomeAddress(fact.outcome.id), fact] as const))('%s', (address, fact) => {
  const { outcome, gates, ways, allWays, changes, rules } = fact;
  const { document } = pageAt(address);
  const main = findElements(document, ({ attribs }) => attribs['id'] === 'main')[0];
  const text = main ? textOf(main) : '';
  const section = (id: string) => {
    const found = findElements(document, ({ attribs }) => attribs['id'] === id)[0];
    return found ? textOf(found) : '';
  };

  test('says the recommendation, why, and what to do on Monday', () => {
    expect(elementsOf(document, 'h1').map(textOf)).toEqual([outcome.title]);
    expect(text).toContain(squash(outcome.text));
    expect(section('monday')).toContain(squash(outcome.monday));
  });

  test('says who gets it: the rules that are read before, and on how many ways', () => {
    for (const { says } of rules) expect(section('who-gets-it')).toContain(squash(says));
    expect(section('who-gets-it')).toContain(
      `Of the ${allWays} ways to answer the first part of the quiz, ${ways} end`,
    );
  });

  test('says the limits of a trial, or what it rests on', () => {
    for (const limit of [...Object.values(outcome.trial ?? {}), ...outcome.restsOn])
      expect(section('limits')).toContain(squash(limit));
  });

  test('names every hole with its first step, in the order of fixing', () => {
    const steps = gates.flatMap(({ options }) => options.flatMap(({ fix }) => (fix ? squash(fix.monday) : [])));
    const places = steps.map((step) => section('path').indexOf(step));
    expect(steps.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('shows each way out with the results that nobody can choose', () => {
    for (const { actions } of changes)
      for (const { text: action, if: result = '' } of actions ?? []) {
        expect(section('what-would-change')).toContain(squash(action));
        expect(section('what-would-change')).toContain(squash(result));
      }
    if (changes.length === 0) expect(section('what-would-change')).not.toMatch(/shortest/);
  });

  test('has the sections that readers can link to, and none of the words that only we use', () => {
    for (const id of outcomeSections) expect(section(id), id).not.toBe('');
    // What others wrote keeps its own words.
    const ours = text.replace(section('sources'), '');
    expect(ours).not.toMatch(/\b(editions?|counterfactuals?|margins?|verdicts?|confidence|scores?)\b/i);
  });
});
