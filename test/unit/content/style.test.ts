import { describe, expect, test } from 'vitest';
import type { Part } from '../../../scripts/content/passages.ts';
import { findTics } from '../../../scripts/content/style/find-tics.ts';
import { measureStyle } from '../../../scripts/content/style/measure.ts';
import { sayStyle, tabulateStyle } from '../../../scripts/content/style/report-style.ts';
import { tics } from '../../../scripts/content/style/tics.ts';

const cases: [name: string, hit: string, miss: string][] = [
  ['stands', 'The rule stands in the guide.', 'RAG stands for a search, and nobody knows where that project stood.'],
  ['somebody', 'Let somebody read it.', 'Let someone read it.'],
  [', and not', 'It is a habit and not a need.', 'Some cups, and not all of them, were filled and not emptied.'],
  [', and no', 'It is our choice, and no law of nature.', 'It broke at noon, and no alert came; no one saw it.'],
  ['is no', 'A demo is no evidence.', 'There is no standard. When is no AI better? It is no longer asked.'],
  ['our own', 'These figures are our own.', 'We run our own test.'],
  ['What is … is', 'What cannot be undone waits.', 'What is a pilot? A trial with real users.'],
  ['by whose', 'For whom, and by whose leave?', 'On whose authority?'],
  ['outside of', 'Call a tool outside of its list.', 'Ask a person outside the team.'],
  ['orphan', 'It becomes an orphan.', 'It becomes a system nobody owns.'],
  ['alarm', 'An alarm starts it.', 'An alert starts it. A false alarm is in the alarm list.'],
  ['playbook', 'Write a playbook.', 'Write a runbook.'],
  ['bar', 'It clears the bar.', 'It has a barrier.'],
];

describe('each tic', () => {
  test('has a hit and a miss here', () => {
    expect(cases.map(([name]) => name)).toEqual(tics.map(({ name }) => name));
  });

  test.each(cases)('%s is found where it is, and nowhere else', (name, hit, miss) => {
    expect(findTics(hit).map((tic) => tic.name)).toEqual([name]);
    expect(findTics(miss)).toEqual([]);
  });

  test('counts each time', () => {
    expect(findTics('Somebody asked somebody. What is gone has gone. What is new is new.')).toHaveLength(4);
  });
});

const part = (kind: string, ...texts: string[]): Part => ({
  kind,
  passages: texts.map((text) => ({ text, file: `content/${kind}.yaml`, line: 1, column: 1 })),
});

describe('the measure of a style', () => {
  const long = 'This sentence has a reason, because it was written to be longer than eight words.';
  const parts = [
    part('faq', 'A title that is longer than eight words and no sentence', long),
    part('term', 'Stop. Go.'),
  ];

  test('takes the median over sentences, and words and tics over everything', () => {
    expect(measureStyle(parts)).toEqual({ median: 1, short: 67, sentences: 3, words: 28, tics: 0 });
    expect(measureStyle([part('faq', 'Let somebody, and not you')]).tics).toBe(2);
  });

  test('of nothing is nothing', () => {
    expect(measureStyle([])).toEqual({ median: 0, short: 0, sentences: 0, words: 0, tics: 0 });
  });

  test('is said in a line, and by kind in a table', () => {
    expect(sayStyle(parts)).toBe(
      'median sentence 1 word, 67% with 8 words or fewer, of 3 sentences; 0 stiff turns of phrase',
    );
    expect(tabulateStyle(parts).split('\n').slice(2)).toEqual([
      '| faq | 1 | 26 | 1 | 15 | 0% | 0 |',
      '| term | 1 | 2 | 2 | 1 | 100% | 0 |',
      '| all | 2 | 14 | 3 | 1 | 67% | 0 |',
    ]);
  });
});
