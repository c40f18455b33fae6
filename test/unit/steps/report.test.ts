import { expect, it } from 'vitest';
import { closingLine, describeStep, showDetails } from '../../../scripts/steps/report.ts';

const step = { name: 'types', passed: 1, failed: 0, skipped: [] as string[], seconds: 2.345, output: '' };

it('closes with the sums and nothing else', () => {
  expect(closingLine([step, { ...step, passed: 40, failed: 2 }])).toBe('41 passed, 2 failed');
  expect(closingLine([])).toBe('0 passed, 0 failed');
});

it('closes with what was left out where something was', () => {
  expect(closingLine([step, { ...step, skipped: ['a', 'b'] }])).toBe('2 passed, 0 failed, 2 skipped');
});

it('tells of a step in one line', () => {
  expect(describeStep(step)).toBe('ok     types              1 passed, 0 failed          2.3 s');
  expect(describeStep({ ...step, failed: 1 })).toMatch(/^FAILED types/);
});

it('names what was left out, and shows what a failed step said', () => {
  const lines: string[] = [];
  showDetails({ ...step, skipped: ['b: no such program'] }, (line: string) => lines.push(line));
  showDetails({ ...step, failed: 1, output: 'because\n' }, (line: string) => lines.push(line));
  expect(lines).toEqual(['       skipped: b: no such program', '\n--- types ---\nbecause\n']);
});
