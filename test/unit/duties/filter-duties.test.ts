import { describe, expect, test } from 'vitest';
import { fitDuty, sayShownDuties } from '../../../src/duties/core/filter-duties.ts';

const none = { role: '', law: '', kind: '', when: '' };
const logs = { roles: ['provider', 'deployer'], law: 'ai-act', kinds: ['high-risk'], from: '2027-12-02' };

describe('what fits', () => {
  test.each([
    [{ role: 'deployer' }, true],
    [{ role: 'controller' }, false],
    [{ law: 'ai-act' }, true],
    [{ law: 'gdpr' }, false],
    [{ kind: 'high-risk' }, true],
    [{ kind: 'cloud' }, false],
    [{ when: 'later' }, true],
    [{ when: 'now' }, false],
    [{ role: 'deployer', when: 'now' }, false],
  ])('%j on the day before it binds: %s', (wanted, fits) => {
    expect(fitDuty({ ...none, ...wanted }, '2027-12-01')(logs)).toBe(fits);
  });

  test('it binds on its day, and what is for any system is for each kind', () => {
    expect(fitDuty({ ...none, when: 'now' }, '2027-12-02')(logs)).toBe(true);
    expect(fitDuty({ ...none, kind: 'decides' }, '2027-12-02')({ ...logs, kinds: ['any'] })).toBe(true);
  });
});

test.each([
  [3, 3, 'All 3 duties.'],
  [1, 3, '1 of 3 duties.'],
  [0, 3, 'No duty of 3 fits. That does not mean that none binds you.'],
])('%i of %i: %s', (shown, all, says) => {
  expect(sayShownDuties(shown, all)).toBe(says);
});
