import { describe, expect, it } from 'vitest';
import { type Answers, unknown, withAnswer } from '../../../src/decision/answers.ts';
import { choicesOf } from '../../../src/decision/proofs/reach.ts';
import { mostLinks } from '../../../src/quiz/core/choose-next.ts';
import { describeResult } from '../../../src/quiz/core/describe-result.ts';
import { named } from '../../../src/quiz/core/words.ts';
import { flow, listVisits, model, withSecondPart, words } from './stage-quiz.ts';

const results = listVisits()
  .flatMap(withSecondPart)
  .map((answers) => describeResult(model, words, answers));
const addresses = (links: { to: string }[]) => links.map(({ to }) => to);
const next = (answers: Answers) => addresses(describeResult(model, words, answers).next);
const linksOf = (question: string, option: string) => {
  const { options, unknownLinks } = named(flow.questions, question);
  return addresses(option === unknown ? unknownLinks : named(options, option).links);
};
const untrue = (says: (text: (typeof results)[number]) => boolean) => results.filter((text) => !says(text)).slice(0, 3);

describe('the table', () => {
  it('has a page for whoever gives an answer, for every answer to every question', () => {
    for (const question of model.questions)
      for (const option of choicesOf(question))
        expect(linksOf(question.id, option).length, `${question.id}=${option}`).toBeGreaterThan(0);
  });

  it('calls a page by one name wherever it stands for the same', () => {
    for (const { id, options, unknownLinks } of flow.questions) {
      const links = [...options.flatMap((option) => option.links), ...unknownLinks];
      for (const { to, title } of links)
        expect(new Set(links.filter((link) => link.to === to).map((link) => link.title)), `${id} ${to}`).toEqual(
          new Set([title]),
        );
    }
  });
});

describe('where to go from a result', () => {
  it('is one to four pages, each once', () => {
    expect(untrue((text) => text.next.length > 0 && text.next.length <= mostLinks)).toEqual([]);
    expect(untrue((text) => new Set(addresses(text.next)).size === text.next.length)).toEqual([]);
  });

  it('begins with what helps with the first thing to fix, in every state', () => {
    const withHole = ({ result, next: links }: (typeof results)[number]) => {
      if (result.verdict === undefined || !result.firstToFix) return true;
      const { question, option } = result.firstToFix;
      const wanted = linksOf(question, option);
      return addresses(links).slice(0, wanted.length).join() === wanted.join();
    };
    expect(untrue(withHole)).toEqual([]);
    expect(next({ stage: 'live', watch: 'users-tell' }).slice(0, 2)).toEqual([
      '/checklists/first-30-days-live/',
      '/guides/launch-pause-and-roll-back/',
    ]);
  });

  it('begins with what helps to find out, where that comes first', () => {
    const first = ({ result, worthFinding, next: links }: (typeof results)[number]) => {
      const [fact] = worthFinding;
      if (result.verdict !== undefined || !fact) return true;
      const wanted = linksOf(fact.question, unknown);
      return wanted.length === 0 || addresses(links)[0] === wanted[0];
    };
    expect(untrue(first)).toEqual([]);
    const open = { stage: 'live', people: 'rehearsed', watch: 'both', approvals: 'limits' };
    expect(next(open)[0]).toBe('/guides/access-is-the-first-production-decision/');
  });

  it('leaves out what belongs only to answers that were not given', () => {
    const left = untrue(({ answers, result, worthFinding, state, first, next: links }) => {
      const given = answers.flatMap(({ question }) => {
        const option = results && result.holes.find((hole) => hole.question === question)?.option;
        return option === undefined ? [] : linksOf(question, option);
      });
      const asked = [
        ...worthFinding.map(({ question }) => question),
        ...(state === 'open' ? [first?.question ?? ''] : []),
      ];
      const open = asked.filter(Boolean).flatMap((question) => linksOf(question, unknown));
      // What a hole settles: of a question with a hole, no link of another answer, unless something else calls for it.
      return result.holes.every(({ question, option }) => {
        const own = linksOf(question, option);
        const others = named(flow.questions, question)
          .options.flatMap(({ id }) => linksOf(question, id))
          .filter((to) => !own.includes(to) && !given.includes(to) && !open.includes(to));
        const elsewhere = answers.filter((one) => one.question !== question && one.answer !== undefined);
        const called = elsewhere.flatMap((one) => {
          const { options, unknownLinks, unknown: label } = named(flow.questions, one.question);
          return addresses(
            one.answer === label ? unknownLinks : (options.find(({ short }) => short === one.answer)?.links ?? []),
          );
        });
        return !addresses(links).some((to) => others.includes(to) && !called.includes(to));
      });
    });
    expect(left).toEqual([]);
    const shown = { stage: 'idea', value: 'shown', kind: 'our-own', defined: 'little' };
    expect(next(shown)).not.toContain('/faq/#how-do-we-test-the-need');
    expect(next(shown)).not.toContain('/faq/#what-if-the-demo-impressed-the-board');
    const ships = { stage: 'pilot', value: 'shown', real: 'accepted' };
    expect(next(ships)).toContain('/guides/access-is-the-first-production-decision/');
    expect(next(withAnswer(ships, 'access', 'own-account'))).not.toContain(
      '/guides/access-is-the-first-production-decision/',
    );
  });

  it('names the comparison that the answers raise, and compares the two recommendations last', () => {
    const raised = next({ stage: 'pilot', value: 'shown', real: 'not-tried', kind: 'known-product', defined: 'all' });
    expect(raised[0]).toBe('/compare/custom-ai-build-vs-off-the-shelf/');
    const own = '/compare/ai-poc-vs-production-sprint/';
    expect(words.comparison).toBe(own);
    expect(untrue((text) => [-1, text.next.length - 1].includes(addresses(text.next).indexOf(own)))).toEqual([]);
    expect(results.some((text) => addresses(text.next).includes(own))).toBe(true);
  });
});

describe('the side that a result takes', () => {
  it('is told where sources differ or nobody has measured', () => {
    for (const id of ['prove-the-task', 'ship-what-works', 'ship-a-known-part', 'contain-first'])
      expect(results.find(({ result }) => result.outcome === id)?.side?.text, id).toBeTruthy();
    const click = describeResult(model, words, { stage: 'live', watch: 'both', approvals: 'rubber-stamp' });
    expect(click.first?.side?.to).toBe('/faq/#must-a-person-approve-every-run');
  });
});
