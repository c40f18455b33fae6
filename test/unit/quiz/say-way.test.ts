import { expect, test } from 'vitest';
import { buildAskingTree, findWay } from '../../../src/decision/asking-tree.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { pickWayWords } from '../../../src/quiz/core/path-data.ts';
import { sayWay } from '../../../src/quiz/core/say-way.ts';
import { flowFile } from '../decision/flows.ts';

const { flow } = flowFile('stage');
const tree = buildAskingTree(compileFlow(flow));

test.each<[Record<string, string>, string]>([
  [{}, 'This link holds no answer to the first question, so no way is marked.'],
  [{ people: 'named' }, 'This link holds no answer to the first question, so no way is marked.'],
  [{ stage: 'live' }, 'Marked: the way your answers took. It ends at: Contain it first.'],
  [
    { stage: 'pilot' },
    'Marked: the way your answers took. They stop at “Who has shown that they need this work done?”',
  ],
  [{ stage: 'unknown', value: 'not-shown' }, 'Marked: the way your answers took. It ends at: Not decided yet.'],
])('%j: %s', (answers, sentence) => {
  expect(sayWay(pickWayWords(flow), findWay(tree, answers))).toBe(sentence);
});
