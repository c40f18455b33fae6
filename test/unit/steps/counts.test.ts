import { describe, expect, it } from 'vitest';
import { countPlaywright } from '../../../scripts/steps/run-playwright.ts';
import { countVitest } from '../../../scripts/steps/run-vitest.ts';

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [{ status: 'passed', assertionResults: [1, 2, 3] }],
};
const unloaded = { status: 'failed', assertionResults: [] };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };

describe('counts of Vitest', () => {
  it.each([
    ['tests that pass', vitest, 0, { passed: 3, failed: 0 }],
    ['tests that fail', { ...vitest, numFailedTests: 2 }, 1, { passed: 3, failed: 2 }],
    ['a file that cannot be loaded', { ...vitest, testResults: [unloaded] }, 1, { passed: 3, failed: 1 }],
    ['an error outside of any test', vitest, 1, { passed: 3, failed: 1 }],
    ['no tests', { ...vitest, numPassedTests: 0, testResults: [] }, 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, report, code, expected) => {
    expect(countVitest(report, code)).toEqual(expected);
  });
});

describe('counts of Playwright', () => {
  it.each([
    ['tests that pass', playwright, 0, { passed: 3, failed: 0 }],
    [
      'tests that fail',
      { ...playwright, stats: { expected: 1, unexpected: 2, flaky: 1 } },
      1,
      { passed: 1, failed: 3 },
    ],
    ['an error outside of any test', { ...playwright, errors: [{}] }, 1, { passed: 3, failed: 1 }],
    ['no tests', { ...playwright, stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, report, code, expected) => {
    expect(countPlaywright(report, code)).toEqual(expected);
  });
});
