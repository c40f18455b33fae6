import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/decision/answers.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { describeResult, type ResultText } from '../../../src/quiz/core/describe-result.ts';
import { toMarkdown } from '../../../src/quiz/core/record-markdown.ts';
import { reviewDay } from '../../../src/quiz/core/review-day.ts';
import { named } from '../../../src/quiz/core/words.ts';
import { listVisits, model, withSecondPart, withWholeSecondPart, words } from './stage-quiz.ts';

const visits = listVisits();
// One visit for each outcome that asks on, with every way to answer the whole second part.
const whole = ['live', 'accepted', 'known-product'].flatMap((sign) => {
  const visit = visits.find(
    (answers) => Object.values(answers).includes(sign) && resolve(model, answers).verdict === 'sprint',
  );
  return withWholeSecondPart(visit ?? {});
});
const results = [...visits.flatMap(withSecondPart), ...whole].map((answers) => ({
  answers,
  text: describeResult(model, words, answers),
}));
const facts = {
  title: words.title,
  about: 'Mail [sorter]',
  works: [],
  link: 'https://example.org/quiz/#v=2',
  date: '2026-11-21',
  reviewBy: '2026-12-19',
};

/** The first answers of which something is untrue. */
const untrue = (says: (text: ResultText, answers: Answers) => boolean) =>
  results.filter(({ text, answers }) => !says(text, answers)).slice(0, 3);

describe('a result in words', () => {
  it('is tried with every way to answer the second part, and in every state of the first thing', () => {
    expect(results.length).toBeGreaterThan(3 * 4 ** 7);
    expect(new Set(results.map(({ text }) => text.state))).toEqual(
      new Set(['undecided', 'hole', 'not-looked', 'open', 'clear']),
    );
    expect(new Set(results.map(({ text }) => text.title)).size).toBe(words.outcomes.length + 1);
  });

  it('names one first thing where it is decided, and facts to find out where it is not', () => {
    const decided = (text: ResultText) => text.result.verdict !== undefined;
    expect(untrue((text) => (text.first !== undefined) === decided(text))).toEqual([]);
    expect(untrue((text) => text.why.length > 0 === decided(text))).toEqual([]);
    expect(untrue((text) => text.worthFinding.length > 0 !== decided(text))).toEqual([]);
    expect(untrue((text) => text.leadsTo.length > 0 !== decided(text))).toEqual([]);
  });

  it('gives every proof of concept its limits and every sprint what it rests on', () => {
    expect(untrue(({ trial, result }) => (trial !== undefined) === (result.verdict === 'poc'))).toEqual([]);
    expect(untrue(({ ways, result }) => ways.length > 0 === (result.verdict === 'poc'))).toEqual([]);
    expect(untrue(({ restsOn, result }) => restsOn.length > 0 === (result.verdict === 'sprint'))).toEqual([]);
  });

  it('says the first hole first and the others later', () => {
    expect(untrue(({ later, result }) => later.length === Math.max(0, result.holes.length - 1))).toEqual([]);
    expect(
      untrue(({ state, result, onCondition }) => {
        const isTold = state === 'hole' || onCondition?.first !== undefined;
        return isTold === result.holes.length > 0;
      }),
    ).toEqual([]);
  });

  it('names what would hold a sprint up exactly while one is only possible, and never as the first thing to do', () => {
    const open = results.filter(({ text }) => text.onCondition);
    expect(open.some(({ text }) => text.onCondition?.first)).toBe(true);
    expect(
      untrue(({ onCondition, result, first }) => {
        const isOpen = result.verdict === undefined && result.possible.includes('sprint');
        const [hole] = result.holes;
        const title = hole && named(named(words.questions, hole.question).options, hole.option).fix?.title;
        return isOpen
          ? onCondition?.name === 'production sprint' && onCondition.first?.title === title && first === undefined
          : onCondition === undefined;
      }),
    ).toEqual([]);
  });

  it('says of every sprint how long it takes and what that depends on', () => {
    expect(untrue(({ timeBox, result }) => (timeBox !== undefined) === (result.verdict === 'sprint'))).toEqual([]);
  });

  it('tells how to find out each fact that is open, and calls none of them a hole', () => {
    const isTold = ({ worthFinding, alsoOpen, state, first }: ResultText, question: string) =>
      [...worthFinding, ...alsoOpen].some((open) => open.question === question) ||
      (state === 'open' && first?.text === named(words.questions, question).findOut);
    expect(untrue((text) => text.result.unknowns.every((question) => isTold(text, question)))).toEqual([]);
    expect(untrue(({ result }) => !result.holes.some(({ question }) => result.unknowns.includes(question)))).toEqual(
      [],
    );
  });

  it('leads where it says that answers lead', () => {
    for (const { answers, text } of results)
      for (const way of text.leadsTo) {
        const found = way.answers.map((short, place) => {
          const { question } = text.worthFinding[place] as { question: string };
          return [question, named(words.questions, question).options.find((one) => one.short === short)?.id ?? ''];
        });
        const { verdict } = resolve(model, { ...answers, ...Object.fromEntries(found) });
        // A way that was cut short says what all its ends have in common.
        if (verdict) expect(way.name).toBe(named(words.verdicts, verdict).name);
      }
  });

  it('says that nothing known blocks only when every fact is known and good', () => {
    const clear = results.filter(({ text }) => text.state === 'clear');
    expect(clear.length).toBeGreaterThan(0);
    expect(
      untrue(
        ({ state, result, first }) =>
          state !== 'clear' ||
          (result.holes.length + result.unknowns.length === 0 && first?.title === words.clear?.title),
      ),
    ).toEqual([]);
  });
});

describe('the decision record', () => {
  const records = results.map(({ text, answers }) => ({ text, answers, markdown: toMarkdown(text, facts) }));
  const wrong = (says: (text: ResultText, markdown: string) => boolean) =>
    records.filter(({ text, markdown }) => !says(text, markdown)).slice(0, 3);

  it('starts with the title and one paragraph that says it all, then date, link and review', () => {
    const starts = (text: ResultText, markdown: string) => {
      const [title, paragraph = '', list = ''] = markdown.split('\n\n');
      const inShort = [
        ...[text.title, text.first?.text ?? '', text.trial?.timeBox ?? text.timeBox ?? ''],
        text.onCondition?.first?.title ?? '',
      ];
      const inList = [
        '- Idea: Mail \\[sorter\\]',
        `- Recommendation: ${text.name}`,
        facts.date,
        facts.reviewBy,
        `<${facts.link}>`,
      ];
      return (
        title === `# ${words.title}` &&
        !paragraph.includes('\n') &&
        inShort.every((part) => paragraph.includes(part)) &&
        // Only who has something to do first is asked to decide who does it.
        paragraph.includes('To decide: ') === (text.first !== undefined) &&
        inList.every((part) => list.includes(part))
      );
    };
    expect(wrong(starts)).toEqual([]);
  });

  it('has every answer, no empty section and no hole in its text', () => {
    const hole = /undefined|null|\n{3}|\[object|^## .*\n*(?=^## |$(?![\s\S]))/m;
    expect('## Why\n\n## Answers').toMatch(hole);
    expect(wrong((_, markdown) => !hole.test(markdown))).toEqual([]);
    expect(
      wrong((text, markdown) =>
        text.answers.every(({ short, answer }) => markdown.includes(`- ${short}: ${answer ?? 'not answered'}`)),
      ),
    ).toEqual([]);
  });

  it('says none of the words that only we use', () => {
    const ours = /\b(edition|counterfactual|margin|verdict|confidence|score)\b/i;
    expect(wrong((_, markdown) => !ours.test(markdown))).toEqual([]);
  });

  it('is looked at again after four weeks, across a leap day and a new year', () => {
    expect(reviewDay('2026-11-21')).toBe('2026-12-19');
    expect(reviewDay('2026-12-20')).toBe('2027-01-17');
    expect(reviewDay('2028-02-10')).toBe('2028-03-09');
  });
});
