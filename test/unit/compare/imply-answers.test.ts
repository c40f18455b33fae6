import { expect, test } from 'vitest';
import { implyAnswers } from '../../../src/compare/core/imply-answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/decision/link.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { flowFile } from '../decision/flows.ts';
import { pickComparison } from './comparisons.ts';

const { flow } = flowFile('stage');
const model = compileFlow(flow);
const [poc, sprint] = pickComparison(flow.comparison ?? '').sides;
const pairsOf = (choose: { implies?: Record<string, string> | undefined }[]) =>
  choose.map(({ implies = {} }) => Object.entries(implies).map((pair) => pair.join('=')));

test.each([
  ['nothing', [], { fragment: '', answered: 0, disputed: false }],
  ['one answer', ['b=x'], { fragment: '#v=2&b=x', answered: 1, disputed: false }],
  ['answers in the order of links', ['b=x', 'a=y'], { fragment: '#v=2&a=y&b=x', answered: 2, disputed: false }],
  ['the same answer twice', ['b=x', 'b=x'], { fragment: '#v=2&b=x', answered: 1, disputed: false }],
  ['answers that contradict each other', ['b=x', 'a=y', 'b=z'], { fragment: '#v=2&a=y', answered: 1, disputed: true }],
])('%s', (_, pairs, expected) => {
  expect(implyAnswers(2, pairs)).toEqual(expected);
});

/** Every way to tick conditions, as far as it matters for the quiz: those that imply nothing change only the count. */
function* listTicks() {
  const [doubts, reasons] = [pairsOf(poc?.choose ?? []), pairsOf(sprint?.choose ?? [])];
  const implying = [
    ...doubts.filter((pairs) => pairs.length > 0).map((pairs) => ({ pairs, doubt: true })),
    ...reasons.filter((pairs) => pairs.length > 0).map((pairs) => ({ pairs, doubt: false })),
  ];
  for (let bits = 0; bits < 1 << implying.length; bits++) yield implying.filter((_, place) => (bits >> place) & 1);
}

test('every link is one that the quiz writes itself, and reads without a remainder', () => {
  let links = 0;
  for (const ticked of listTicks()) {
    const { fragment, answered } = implyAnswers(
      model.edition,
      ticked.flatMap(({ pairs }) => pairs),
    );
    if (answered === 0) continue;
    links++;
    const { answers, dropped, edition } = decodeAnswers(model, fragment);
    expect([dropped, edition, Object.keys(answers)]).toEqual([[], model.edition, expect.any(Array)]);
    expect(Object.keys(answers)).toHaveLength(answered);
    expect(encodeAnswers(model, answers)).toBe(fragment);
  }
  expect(links).toBeGreaterThan(50);
});

test('the quiz never rules out what the ticks came to', () => {
  for (const ticked of listTicks()) {
    const { fragment } = implyAnswers(
      model.edition,
      ticked.flatMap(({ pairs }) => pairs),
    );
    const { possible } = resolve(model, decodeAnswers(model, fragment).answers);
    // Where a doubt and a reason contradict each other, the doubt is tested first, and the quiz asks about it again.
    expect(possible, fragment).toContain(ticked.some(({ doubt }) => doubt) ? 'poc' : 'sprint');
  }
});
