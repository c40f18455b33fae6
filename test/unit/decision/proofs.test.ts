import { describe, expect, test } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { findEditionProblems } from '../../../src/decision/editions.ts';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { proveAllStates } from '../../../src/decision/proofs/prove.ts';
import { mapSpace } from '../../../src/decision/proofs/space.ts';
import { compareWithOracle } from './compare-with-oracle.ts';
import { flowFile } from './flows.ts';

describe.each(['stage', 'build-or-buy'])('the flow %s', (id) => {
  const { flow, editions } = flowFile(id);

  test('has no problem, and everything of its first part is proved', () => {
    expect(findFlowProblems(flow)).toEqual([]);
  });

  test('is frozen as it is', () => {
    expect(findEditionProblems(flow, editions)).toEqual([]);
  });
});

describe('over all states of the stage quiz', () => {
  const { flow } = flowFile('stage');
  const model = compileFlow(flow);
  const space = mapSpace(model);

  test('there are fewer than 4^12, and every one has a result', () => {
    expect(space.size).toBe(15_728_640);
    expect(space.verdicts.includes(0)).toBe(false);
  });

  test('unknowns, better answers, the second part and the rules behave', { timeout: 120_000 }, () => {
    expect(proveAllStates(flow, space)).toEqual([]);
  });

  test('the oracle agrees on the verdict and on the first to fix', { timeout: 240_000 }, () => {
    expect(compareWithOracle(model, space)).toEqual([]);
  });
});
