import { expect, it } from 'vitest';
import { closingLine, describeStep } from '../../../scripts/steps/report.ts';

const step = { name: 'types', passed: 1, failed: 0, seconds: 2.345, output: '' };

it('closes with the sums and nothing else', () => {
  expect(closingLine([step, { ...step, passed: 40, failed: 2 }])).toBe('41 passed, 2 failed');
  expect(closingLine([])).toBe('0 passed, 0 failed');
});

it('tells of a step in one line', () => {
  expect(describeStep(step)).toBe('ok     types              1 passed, 0 failed          2.3 s');
  expect(describeStep({ ...step, failed: 1 })).toMatch(/^FAILED types/);
});
