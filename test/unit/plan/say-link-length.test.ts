import { expect, test } from 'vitest';
import { sayLinkLength, sayTooLong } from '../../../src/plan/core/say-link-length.ts';
import { longestFragment } from '../../../src/text/limits.ts';

test('the length of a link is said, with what to do where programs may cut it off', () => {
  expect(sayLinkLength(2000)).toBe('The link has 2,000 characters.');
  expect(sayLinkLength(2001)).toMatch(/^The link has 2,001 characters\. Some programs cut/);
});

test('a plan that nobody could open as a link is none, and what helps is said', () => {
  const [longest, longer] = ['#'.padEnd(longestFragment, 'a'), '#'.padEnd(longestFragment + 1, 'a')];
  expect(sayTooLong(longest, { notes: true })).toBeUndefined();
  expect(sayTooLong(longer, { notes: true })).toContain('16,385 characters, and none with more than 16,384 is read.');
  expect(sayTooLong(longer, { notes: true })).toContain('Leave the notes out');
  expect(sayTooLong(longer, { notes: false })).not.toContain('notes');
});
