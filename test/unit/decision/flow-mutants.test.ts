import { describe, expect, test } from 'vitest';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { copyOf } from './flows.ts';
import { provedMutants } from './mutants-proved.ts';
import { readMutants } from './mutants-read.ts';

describe('a defect in the flow', () => {
  test.each([...readMutants, ...provedMutants])('%s: %s', (_defect, problem, damage) => {
    const flow = copyOf('stage');
    damage(flow);
    const problems = findFlowProblems(flow);
    expect(problems.map(({ id }) => id)).toContain(problem);
    for (const { message, fix, path } of problems)
      expect([message, fix, path.length > 0]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\.$/),
        true,
      ]);
  });
});
