import { describe, expect, test } from 'vitest';
import { readPlanLink } from '../../../src/exchange/core/link/plan-link.ts';
import { findChanges } from '../../../src/plan/core/find-changes.ts';
import { sayChanges, sayRetired, sayRevised, sayUnknown } from '../../../src/plan/core/say-changes.ts';
import { linkOf, planItem, type Release, releases } from '../exchange/releases.ts';

const [first, second, third, fourth] = releases;

/** What a plan of one release is told in another one, as ids. */
function told(made: Release, opened: Release) {
  const plan = readPlanLink(linkOf(made));
  if (!plan) throw new Error('this is no plan');
  const changes = findChanges(plan, opened.items, opened.retired);
  return {
    added: changes.added.map(({ id }) => id),
    revised: changes.revised.map(({ item, seen }) => `${item.id}: ${seen} to ${item.revision}`),
    retired: changes.retired.map(({ was, successors }) => `${was.id} to ${successors.map(({ id }) => id).join(', ')}`),
    unknown: changes.unknown,
    says: sayChanges(changes, plan.made),
  };
}

describe('a plan is told what changed since it was made', () => {
  test.each(releases)('nothing on the day of $day itself', (release) => {
    expect(told(release, release)).toEqual({
      ...{ added: [], revised: [], retired: [], unknown: [] },
      says: `Since ${release.day} no check of it has changed.`,
    });
  });

  test('what came and what asks for something else', () => {
    expect(told(first, second)).toEqual({
      ...{ added: ['b6cd'], revised: ['b2cd: 1 to 2'], retired: [], unknown: [] },
      says: 'Since 2026-11-21: 1 check is new, 1 check asks for something else.',
    });
  });

  test('what went, and what took its place', () => {
    expect(told(first, third)).toEqual({
      added: ['b6cd', 'c2cd', 'c3cd'],
      revised: ['b2cd: 1 to 3', 'b3cd: 1 to 2'],
      retired: ['b4cd to c2cd, c3cd', 'b5cd to b2cd'],
      unknown: [],
      says: 'Since 2026-11-21: 3 checks are new, 2 checks ask for something else, 2 checks are gone.',
    });
  });

  test('less, the younger the plan is', () => {
    expect(told(second, fourth)).toMatchObject({
      added: ['c2cd', 'c3cd'],
      revised: ['b2cd: 2 to 3'],
      retired: ['b3cd to ', 'b4cd to c2cd, c3cd', 'b5cd to b2cd'],
    });
    expect(told(third, fourth)).toMatchObject({ added: [], revised: [], retired: ['b3cd to '] });
  });

  test('what an older page does not know, and no revision is ever higher than the one seen', () => {
    expect(told(third, first)).toMatchObject({ added: [], revised: [], unknown: ['b6cd', 'c2cd', 'c3cd'] });
  });
});

test('without its day a plan is told everything but what is new', () => {
  const entries = { b2cd: { state: 'open', revision: '1' } } as const;
  const changes = findChanges({ entries }, third.items, third.retired);
  expect(changes).toMatchObject({ added: [], revised: [{ seen: 1 }] });
  expect(sayChanges(changes)).toBe(
    'Since this plan was made: 1 check asks for something else. The day on which it was made is not known, so new checks cannot be told.',
  );
});

test('without a revision nothing is said to have changed', () => {
  expect(findChanges({ entries: { b2cd: { state: 'done' } } }, third.items, []).revised).toEqual([]);
});

test('each change is said in words', () => {
  expect(sayRevised({ item: planItem('b2cd', { revision: 3 }), seen: 1 })).toBe(
    'It asks for something else now: revision 3. The plan was made with revision 1.',
  );
  expect(fourth.retired.map(sayRetired)).toEqual([
    '“The old b4cd” is gone since 2027-05-01. It asked for two things.',
    '“The old b5cd” is gone since 2027-05-01. Two checks asked for the same.',
    '“The old b3cd” is gone since 2027-09-01. Nobody could act on it.',
  ]);
  expect(sayRetired({ id: 'b3cd', why: 'So.', to: [], on: '2027-09-01' })).toContain('The check b3cd is gone');
  expect(sayUnknown('zz99')).toContain('zz99');
});
