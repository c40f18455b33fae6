import { describe, expect, it } from 'vitest';
import { countPlaywright, type PlaywrightReport } from '../../../scripts/steps/run-playwright.ts';
import { countVitest, type VitestReport } from '../../../scripts/steps/run-vitest.ts';

// The shapes are those of real reports, without what is not counted.
type VitestTest = [fullName: string, status: string];
const vitest = (...files: [status: string, ...tests: VitestTest[]][]): VitestReport => ({
  testResults: files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  })),
});
const passing: [string, ...VitestTest[]] = ['passed', ['a', 'passed'], ['b', 'passed']];

describe('counts of Vitest', () => {
  it.each<[string, VitestReport | undefined, number, object]>([
    ['tests that pass', vitest(passing), 0, { passed: 2, failed: 0, skipped: [] }],
    ['tests that fail', vitest(passing, ['failed', ['c', 'failed']]), 1, { passed: 2, failed: 1, skipped: [] }],
    ['a file that cannot be loaded', vitest(passing, ['failed']), 1, { passed: 2, failed: 1, skipped: [] }],
    [
      'tests that are left out',
      vitest([...passing, ['no program', 'skipped'], ['later', 'todo']]),
      0,
      { passed: 2, failed: 0, skipped: ['no program', 'later'] },
    ],
    [
      'tests below a hook that fails',
      vitest(passing, ['failed', ['c', 'skipped'], ['d', 'skipped']]),
      1,
      { passed: 2, failed: 2, skipped: [] },
    ],
    [
      'tests whose worker was killed, in a file that is called passed',
      vitest(passing, ['passed', ['c', 'pending'], ['d', 'pending']]),
      1,
      { passed: 2, failed: 2, skipped: [] },
    ],
    ['an error outside of any test', vitest(passing), 1, { passed: 2, failed: 1, skipped: [] }],
    ['no tests', vitest(), 0, { passed: 0, failed: 1, skipped: [] }],
    ['no report', undefined, 1, { passed: 0, failed: 1, skipped: [] }],
  ])('%s', (_, report, code, expected) => {
    expect(countVitest(report, code)).toEqual(expected);
  });

  it('are of the tests that a title names', () => {
    const report = vitest([...passing, ['The title', 'passed'], ['c', 'skipped']]);
    expect(countVitest(report, 0, 'the TITLE')).toEqual({ passed: 1, failed: 0, skipped: [] });
    expect(countVitest(report, 0, 'no such title')).toEqual({ passed: 0, failed: 0, skipped: [] });
    expect(countVitest(undefined, 1, 'no such title')).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

const spec = (title: string, status: string, left?: string, reason?: string) => ({
  title,
  tests: [{ status, annotations: left ? [{ type: left, ...(reason ? { description: reason } : {}) }] : [] }],
});
const playwright = (...specs: ReturnType<typeof spec>[]): PlaywrightReport => ({
  suites: [{ specs: [spec('a', 'expected')], suites: [{ specs }] }],
  errors: [],
});

describe('counts of Playwright', () => {
  it('may be of no test where a title chooses', () => {
    expect(countPlaywright({ suites: [], errors: [] }, 0, 'title')).toEqual({ passed: 0, failed: 0, skipped: [] });
    expect(countPlaywright(undefined, 1, 'title')).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it.each<[string, PlaywrightReport | undefined, number, object]>([
    ['tests that pass', playwright(spec('b', 'expected')), 0, { passed: 2, failed: 0, skipped: [] }],
    [
      'tests that fail, at once or now and then',
      playwright(spec('b', 'unexpected'), spec('c', 'flaky')),
      1,
      { passed: 1, failed: 2, skipped: [] },
    ],
    [
      'tests that are left out',
      playwright(spec('b', 'skipped', 'skip', 'no such program'), spec('c', 'skipped', 'fixme')),
      0,
      { passed: 1, failed: 0, skipped: ['b: no such program', 'c'] },
    ],
    [
      'tests that did not run: behind a failed hook, a failed step or a failed project',
      playwright(spec('b', 'unexpected'), spec('c', 'skipped'), spec('d', 'skipped', 'serial')),
      1,
      { passed: 1, failed: 3, skipped: [] },
    ],
    [
      'tests that the end of the time cuts off',
      { ...playwright(spec('b', 'skipped'), spec('c', 'skipped')), errors: [{}] },
      1,
      { passed: 1, failed: 3, skipped: [] },
    ],
    ['an error outside of any test', { ...playwright(), errors: [{}] }, 1, { passed: 1, failed: 1, skipped: [] }],
    ['a crash after the last test', playwright(), 1, { passed: 1, failed: 1, skipped: [] }],
    ['no tests', { suites: [], errors: [] }, 0, { passed: 0, failed: 1, skipped: [] }],
    ['no report', undefined, 1, { passed: 0, failed: 1, skipped: [] }],
  ])('%s', (_, report, code, expected) => {
    expect(countPlaywright(report, code)).toEqual(expected);
  });
});
