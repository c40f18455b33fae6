import { describe, expect, test } from 'vitest';
import { type AskingTree, buildAskingTree, cutSettled, findWay } from '../../../src/decision/asking-tree.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { choicesOf, listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { flowFile, pick } from './flows.ts';

/** Every way from a node to an end, as the rows that it takes. */
function listWays(tree: AskingTree, node = 0): string[][] {
  return (tree[node]?.rows ?? []).flatMap(({ goal, options }) =>
    options.flatMap((option) => {
      const here = `${tree[node]?.question}=${option}`;
      return 'node' in goal ? listWays(tree, goal.node).map((rest) => [here, ...rest]) : [[here]];
    }),
  );
}

describe.each(['stage', 'build-or-buy'])('the tree of %s', (id) => {
  const model = compileFlow(flowFile(id).flow);
  const tree = buildAskingTree(model);
  const sets = listAnswerSets(model) ?? [];

  test('has one way for each way to answer, which asks the same questions and ends where the engine ends', () => {
    expect(listWays(tree)).toHaveLength(sets.length);
    for (const { answers, result } of sets) {
      const { steps, stopsAt, outcome } = findWay(tree, answers);
      const asked = replay(model, answers).path.filter(({ part }) => part === 1);
      expect(steps.map(({ node, option }) => [tree[node]?.question, option])).toEqual(
        asked.map(({ question, option }) => [question, option]),
      );
      expect([stopsAt, outcome]).toEqual([undefined, result.outcome]);
    }
  });

  test('names in the rows of a box exactly the answers that the question offers, each once', () => {
    for (const { question, rows } of tree)
      expect(rows.flatMap(({ options }) => options).sort()).toEqual(
        [...choicesOf(pick(model.questions, question))].sort(),
      );
  });

  test('draws rows together when they lead to the same place, and no two boxes that are the same', () => {
    for (const { rows } of tree) {
      const goals = rows.map(({ goal }) => JSON.stringify(goal));
      expect(new Set(goals).size).toBe(goals.length);
    }
    expect(new Set(tree.map((node) => JSON.stringify(node))).size).toBe(tree.length);
  });

  test('begins with the first question, and every other box is reached', () => {
    expect(tree[0]?.question).toBe(model.questions[0]?.id);
    const reached = tree.flatMap(({ rows }) => rows.flatMap(({ goal }) => ('node' in goal ? [goal.node] : [])));
    expect([...new Set(reached)].sort((a, b) => a - b)).toEqual(tree.slice(1).map((_, place) => place + 1));
  });
});

describe.each(['stage', 'build-or-buy'])('the tree of %s without what changes nothing', (id) => {
  const model = compileFlow(flowFile(id).flow);
  const full = buildAskingTree(model);
  const tree = cutSettled(full);

  test('ends where the engine ends, for each way to answer', () => {
    for (const { answers, result } of listAnswerSets(model) ?? []) {
      const { stopsAt, outcome } = findWay(tree, answers);
      expect([stopsAt, outcome]).toEqual([undefined, result.outcome]);
    }
  });

  test('asks nothing whose answers all end alike, and offers every answer to the rest', () => {
    const endsOf = (node: number): (string | undefined)[] =>
      (tree[node]?.rows ?? []).flatMap(({ goal }) => ('node' in goal ? endsOf(goal.node) : [goal.outcome]));
    for (const [node, { question, rows }] of tree.entries()) {
      expect(new Set(endsOf(node)).size).toBeGreaterThan(1);
      expect(rows.flatMap(({ options }) => options).sort()).toEqual(
        [...choicesOf(pick(model.questions, question))].sort(),
      );
    }
  });

  test('is as it was where every question changes something, and nothing where none does', () => {
    expect(cutSettled(tree)).toEqual(tree);
    expect(cutSettled([{ question: 'a', rows: [{ options: ['x', 'y'], goal: { outcome: 'same' } }] }])).toEqual([]);
    expect(tree.length).toBeLessThanOrEqual(full.length);
  });
});

describe('a way through the stage quiz', () => {
  const tree = buildAskingTree(compileFlow(flowFile('stage').flow));

  test('has the size that the page was designed for', () => {
    expect([tree.length, listWays(tree).length]).toEqual([17, 74]);
  });

  test.each([
    [{}, [], 'stage'],
    [{ value: 'shown' }, [], 'stage'],
    [{ stage: 'nonsense' }, [], 'stage'],
    [{ stage: 'pilot', real: 'accepted' }, ['pilot'], 'value'],
    [{ stage: 'pilot', value: 'unknown' }, ['pilot', 'unknown'], 'real'],
  ])('of %j stops where an answer is missing', (answers, options, stopsAt) => {
    const way = findWay(tree, answers);
    expect([way.steps.map(({ option }) => option), way.stopsAt]).toEqual([options, stopsAt]);
  });

  test('leaves answers alone that are not asked for', () => {
    const way = findWay(tree, { stage: 'live', value: 'not-shown', people: 'nobody' });
    expect(way).toMatchObject({ steps: [{ option: 'live' }], outcome: 'contain-first' });
  });
});
