import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginBy, sayBegin } from '../../../src/entry/core/begin.ts';
import type { Entries } from '../../../src/entry/core/entry.ts';
import type { PlanItem } from '../../../src/entry/core/plan-item.ts';
import {
  fillDays,
  findMoves,
  proposeDays,
  readProposed,
  sayFilled,
  sayTimeline,
} from '../../../src/plan/core/timeline.ts';
import { addDays } from '../../../src/text/day.ts';
import { planItem } from '../exchange/releases.ts';

const today = '2026-12-01';
const goLive = '2027-03-29';

describe('days counted back from the day of going live', () => {
  test.each<[Partial<PlanItem>, string, string]>([
    [{ stage: 'fix', effort: 'hours' }, '2027-02-15', '2027-02-12'],
    [{ stage: 'build', effort: 'weeks' }, '2027-03-01', '2027-02-01'],
    [{ stage: 'prove', effort: 'days' }, '2027-03-15', '2027-03-08'],
    [{ stage: 'review', effort: 'days' }, '2027-03-22', '2027-03-15'],
    [{ stage: 'decide', effort: 'hours' }, '2027-03-26', '2027-03-25'],
    [{ when: 'always', effort: 'hours' }, '2027-03-01', '2027-02-26'],
    [{ when: 'before-poc', stage: 'fix', effort: 'days' }, '2027-01-04', '2026-12-28'],
    [{ when: 'first-30-days', effort: 'weeks' }, '2027-04-28', '2027-03-31'],
  ])('%j is due on %s, to begin by %s', (given, due, begin) => {
    const [proposal] = proposeDays([planItem('b2cd', given)], goLive, today).values();
    expect(proposal).toEqual({ due, begin, short: false });
  });

  test('a day that is past becomes today, and says that time is short', () => {
    const items = [planItem('b2cd', { stage: 'prove', effort: 'weeks' }), planItem('b3cd', { when: 'first-30-days' })];
    const proposals = proposeDays(items, '2026-12-10', today);
    expect(proposals.get('b2cd')).toEqual({ due: today, begin: '2026-10-29', short: true });
    expect(proposals.get('b3cd')).toEqual({ due: '2027-01-08', begin: '2027-01-01', short: false });
  });

  test.each(['', 'soon', '2027-02-30'])('%j is no day, so nothing is proposed', (text) => {
    expect(proposeDays([planItem('b2cd')], text, today).size).toBe(0);
  });

  test('whatever the item, it begins before it is due, and nothing is due before today', () => {
    const item = fc.record({
      when: fc.constantFrom('before-poc', 'before-launch', 'first-30-days', 'always' as const),
      stage: fc.constantFrom('fix', 'build', 'prove', 'review', 'decide' as const),
      effort: fc.constantFrom('hours', 'days', 'weeks' as const),
    });
    fc.assert(
      fc.property(item, fc.integer({ min: -400, max: 2000 }), (given, ahead) => {
        const [proposal] = proposeDays([planItem('b2cd', given)], addDays(today, ahead), today).values();
        if (!proposal) throw new Error('nothing was proposed');
        expect(proposal.begin < proposal.due).toBe(true);
        expect(proposal.due >= today).toBe(true);
        const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
        expect(isWeekend(proposal.begin) || (isWeekend(proposal.due) && proposal.due !== today)).toBe(false);
        expect(proposal.short).toBe(proposal.begin < today);
      }),
    );
  });

  test('what is fixed comes first, then what is built, tests, the review, and last the decision', () => {
    const stages = ['fix', 'build', 'prove', 'review', 'decide'] as const;
    for (let ahead = 60; ahead < 67; ahead += 1) {
      const items = stages.map((stage, place) => planItem(`b${place + 2}cd`, { stage }));
      const dues = [...proposeDays(items, addDays(today, ahead), today).values()].map(({ due }) => due);
      expect([...new Set(dues)].sort()).toEqual(dues);
    }
  });

  test('a day that somebody set has its own day to begin', () => {
    expect(beginBy({ effort: 'weeks' }, '2027-03-01')).toBe('2027-02-01');
  });
});

test('only open checks without a day are filled', () => {
  const ids = ['b2cd', 'b3cd', 'b4cd', 'b5cd', 'b6cd'];
  const proposals = proposeDays(
    ids.map((id) => planItem(id)),
    goLive,
    today,
  );
  const entries: Entries = {
    b2cd: { state: 'open', due: '2027-01-01' },
    b3cd: { state: 'doing', owner: 'Ana' },
    b4cd: { state: 'done' },
    b5cd: { state: 'not-applicable', reason: 'No agent.' },
  };
  expect([...fillDays(proposals, entries)]).toEqual([
    ['b3cd', { due: '2027-03-01' }],
    ['b6cd', { due: '2027-03-01' }],
  ]);
});

test('what was filled is said, with what will not be done in time', () => {
  const items = [planItem('b2cd', { effort: 'weeks' }), planItem('b3cd', { when: 'first-30-days' })];
  const proposals = proposeDays(items, '2026-12-10', today);
  const filled = fillDays(proposals, {});
  expect(sayFilled(filled, proposals)).toBe(
    '2 checks have a day now. For 1 of them there is less time than they usually take: begin now, or go live later.',
  );
  expect(sayFilled(new Map([['b3cd', {}]]), proposals)).toBe('One check has a day now.');
  expect(sayFilled(new Map(), proposals)).toBe('Nothing was changed: every open check has a day already.');
});

test('readers are told the numbers that are counted with, and whose they are', () => {
  const said = sayTimeline.join(' ');
  for (const number of [84, 42, 28, 14, 7, 2, 30, 1]) expect(said).toMatch(new RegExp(`\\b${number}\\b`));
  expect(said).toContain('are our judgment');
});

describe('days that were proposed for another day of going live', () => {
  const proposals = proposeDays(
    ['b2cd', 'b3cd', 'b4cd'].map((id) => planItem(id)),
    goLive,
    today,
  );

  test('move along, unless somebody changed them or the check is done', () => {
    const proposed = { b2cd: '2027-01-04', b3cd: '2027-01-04', b4cd: '2027-01-04' };
    const entries: Entries = {
      b2cd: { state: 'open', due: '2027-01-04' },
      b3cd: { state: 'open', due: '2027-01-05' },
      b4cd: { state: 'done', due: '2027-01-04' },
    };
    expect([...findMoves(proposals, entries, proposed)]).toEqual([['b2cd', { due: '2027-03-01' }]]);
    expect(findMoves(proposals, { b2cd: { state: 'open', due: '2027-03-01' } }, { b2cd: '2027-03-01' }).size).toBe(0);
  });

  test.each([undefined, 'x', 'null', '[1]', '{"b2cd":7}'])('%j holds none', (text) => {
    expect(readProposed(text)).toEqual({});
  });
});

test('the day to begin is said of what is still to be done and has a day', () => {
  const item = planItem('b2cd', { effort: 'weeks' });
  expect(sayBegin(item, { state: 'doing', due: '2027-03-01' })).toBe('2027-02-01');
  expect(sayBegin(item, { state: 'done', due: '2027-03-01' })).toBe('');
  expect(sayBegin(item, { state: 'open', due: 'soon' })).toBe('');
  expect(sayBegin(item, { state: 'open' })).toBe('');
});
