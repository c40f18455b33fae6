import { describe, expect, test } from 'vitest';
import { fingerprintOf, readRecord } from '../../../scripts/prove/proof-record.ts';
import { proveFlow } from '../../../scripts/prove/prove-flow.ts';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { compileFlow } from '../../../src/decision/compile.ts';
import { findEditionProblems } from '../../../src/decision/editions.ts';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import { mapSpace } from '../../../src/decision/proofs/space.ts';
import { compareWithOracle } from './compare-with-oracle.ts';
import { flowFile, listFlows } from './flows.ts';

const ids = listFlows();

test('there are flows to prove', () => {
  expect(ids).toEqual(expect.arrayContaining(['stage', 'build-or-buy']));
});

describe.each(ids)('the flow %s', (id) => {
  const { flow, editions } = flowFile(id);

  test('holds in every state, and that is what is on record', { timeout: 240_000 }, () => {
    const found = { fingerprint: fingerprintOf(projectRoot, flow), ...proveFlow(id, flow) };
    expect(found.violations).toEqual([]);
    expect(readRecord(projectRoot, id), 'Run `npm run prove`.').toEqual(found);
  });

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

  test('there are 24.6 million, and every one has a result', () => {
    expect(space.size).toBe(24_576_000);
    expect(space.verdicts.includes(0)).toBe(false);
  });

  test('the oracle agrees on the verdict and on the first to fix', { timeout: 240_000 }, () => {
    expect(compareWithOracle(model, space)).toEqual([]);
  });
});
