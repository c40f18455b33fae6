import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compareWithOracle } from '../unit/decision/compare-with-oracle.ts';
import { type Engine, loadEngine } from '../unit/decision/engine.ts';
import { flowFile } from '../unit/decision/flows.ts';
import { firstToFix, verdicts } from '../unit/decision/oracle.ts';
import { findBrokenPromises } from '../unit/decision/properties.ts';
import { randomAnswers, seededRandom } from '../unit/decision/random.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const folder = fileURLToPath(new URL('../../.cache/mutants', import.meta.url));

// Each defect is one change in the text of the engine, and the violation that must name it.
const mutants: [defect: string, violation: string, file: string, from: string, to: string][] = [
  ['the last row wins instead of the first', 'dead-rule', 'tabulate', 'rules.findIndex(', 'rules.findLastIndex('],
  ['one completion is forgotten', 'unions-differ', 'tabulate', 'back > 0', 'back > 1'],
  ['not knowing counts as the last answer', 'unions-differ', 'tabulate', 'union |=', 'union ='],
  [
    'contradictions count as cases',
    'not-the-smallest-reason',
    'tabulate',
    'row?.as !== undefined && row.as !== facts[place]',
    'false',
  ],
  ['a rule speaks while it is open', 'rule-and-verdict-differ', 'tabulate', 'ruleOf[state] = -1', 'ruleOf[state] = 0'],
  [
    'what follows from an answer is lost',
    'unions-differ',
    'replay',
    'facts[place] = skip?.as ?? unknownDigit(question)',
    'facts[place] = unknownDigit(question)',
  ],
  [
    'answers off the path count',
    'ignored-answer-counts',
    'replay',
    'if (!counts) facts',
    'if (skip?.as !== undefined) facts',
  ],
  [
    'the second part is always asked',
    'needless-question',
    'replay',
    'return (verdicts & second) !== 0;',
    'return verdicts > second - 4;',
  ],
  [
    'a question is asked for ever',
    'dead-end',
    'replay',
    'if (option !== undefined) return;',
    'if (option === "never") return;',
  ],
  [
    'no answer counts as the worst answer',
    'not-the-smallest-reason',
    'replay',
    'digit < 0 ? unknownDigit(question) : digit',
    'digit < 0 ? 0 : digit',
  ],
  [
    'the diagram merges what is different',
    'diagram-differs',
    'diagram',
    'children.every((child) => child === first)',
    'children[1] === first',
  ],
  [
    'the diagram confuses nodes of one question',
    'diagram-differs',
    'diagram',
    'share(node.join()',
    'share(String(question)',
  ],
  [
    'the first hole is the last in the order',
    'first-out-of-order',
    'resolve',
    'holes.push(question)',
    'holes.unshift(question)',
  ],
  [
    'half holes come before whole ones',
    'half-before-whole',
    'compile',
    "[...list(fixOrder, 'whole'), ...list(halfOrder ?? fixOrder, 'half')]",
    "[...list(halfOrder ?? fixOrder, 'half'), ...list(fixOrder, 'whole')]",
  ],
  [
    'the order of the halves is forgotten',
    'first-out-of-order',
    'compile',
    "list(halfOrder ?? fixOrder, 'half')",
    "list(fixOrder, 'half')",
  ],
  [
    'while it is open, holes come in the order of the last outcome',
    'differs-from-oracle',
    'tabulate',
    'rules.find(({ verdict }',
    'rules.findLast(({ verdict }',
  ],
  [
    'not knowing is called a hole',
    'differs-from-oracle',
    'compile',
    '(1 << digit) : bits),\n        0,',
    '(1 << digit) : bits),\n        size === "half" ? 1 << 3 : 0,',
  ],
  [
    'a verdict of another outcome',
    'differs-from-oracle',
    'compile',
    'verdict: place(flow.verdicts, verdictOf(outcome))',
    'verdict: flow.rules.length - 5',
  ],
  [
    'long reasons come first',
    'not-the-smallest-reason',
    'choose-subsets',
    'let size = 0; size <= list.length; size++',
    'let size = list.length; size >= 0; size--',
  ],
  [
    'a reason that does not force',
    'not-the-smallest-reason',
    'deciding-answers',
    '.verdicts === verdicts',
    '.verdicts >= verdicts',
  ],
  [
    'a way leaves an action out',
    'not-the-shortest-way',
    'what-would-change',
    'actions: chosen.map',
    'actions: chosen.slice(1).map',
  ],
  [
    'a way is denied',
    'not-the-shortest-way',
    'what-would-change',
    'for (const chosen of chooseSubsets(model.actions)) {',
    'for (const chosen of chooseSubsets(model.actions)) {\n      if (chosen.length > 1) break;',
  ],
  [
    'a way proposes to go live',
    'forbidden-proposal',
    'what-would-change',
    'changed[question] = digit;',
    'changed[question] = question === 0 ? 2 : digit;',
  ],
  ['the facts worth least are named', 'not-worth-most', 'facts-worth-finding', 'left < fewest', 'left <= fewest'],
  [
    'a leaning where none is possible',
    'untrue-leaning',
    'compile',
    'toward: place(flow.verdicts, toward)',
    'toward: 5',
  ],
  ['keys are not sorted', 'link-not-canonical', 'link', 'pairs.sort()', 'pairs'],
  ['a link forgets don’t know', 'link-loses-answers', 'link', ' || (option === unknown && question.unknown)', ''],
  ['an unknown key is dropped silently', 'link-drops-silently', 'link', "drop('no-such-question')", 'continue'],
  [
    'the later of two answers wins silently',
    'link-drops-silently',
    'link',
    "drop('unreadable');\n    else if (key",
    'continue;\n    else if (key',
  ],
  [
    'merging keeps the order of pasting',
    'merge-not-commutative',
    'team',
    '(a < b ? -1 : a > b ? 1 : 0)',
    '0 * (a < b ? 1 : 1)',
  ],
  [
    'merging counts a link twice',
    'merge-not-idempotent',
    'team',
    'const link = encodeAnswers(model, answers);',
    'const link = encodeAnswers(model, answers) + Math.random();',
  ],
  ['every disagreement matters', 'wrong-disagreement', 'team', '.size > 1);', '.size > 0);'],
  ['the first way of settling wins', 'wrong-joint-verdict', 'team', 'verdicts.size === 1 &&', ''],
  [
    'a comparison forgets what answers imply',
    'implied-answer-lost',
    'team',
    'readVoice(model, member.answers)',
    'member.answers',
  ],
  [
    'what is settled contradicts what an answer implies',
    'wrong-disagreement',
    'settle',
    'return doubtful.reduce((kept, id) => withAnswer(kept, id), way);',
    'return way;',
  ],
  ['an impossible way of settling counts', 'wrong-disagreement', 'settle', 'return undefined;', 'return way;'],
  [
    'a team link forgets don’t know',
    'team-link-loses-answers',
    'team-link',
    'option === undefined ? open : unsure',
    'open',
  ],
  [
    'a split keeps one half',
    'edition-loses-answers',
    'migrate',
    'Object.entries(becomes).map',
    'Object.entries(becomes).slice(0, 1).map',
  ],
  [
    'a removed answer is not mentioned',
    'edition-loses-answers',
    'migrate',
    'if (entry) result.moved',
    'if (entry && Object.keys(becomes).length > 0) result.moved',
  ],
  [
    'an old link is judged by the new rules',
    'old-result-changed',
    'open-link',
    'const result = resolve(older, given)',
    'const result = resolve(model, given)',
  ],
  [
    'a change of the verdict is not said',
    'change-not-said',
    'open-link',
    '.verdict !== result.verdict',
    '.verdict === "never"',
  ],
];

function* findViolations(engine: Engine): Generator<string> {
  const { flow } = flowFile('stage');
  for (const { run } of engine.listFirstPartProofs(flow)) for (const { id } of run()) yield id;
  const model = engine.compileFlow(flow);
  if (compareWithOracle(model, engine.mapSpace(model, 1)).length > 0) yield 'differs-from-oracle';
  const random = seededRandom(3);
  for (let round = 0; round < 3000; round++) {
    const answers = randomAnswers(model, random);
    const given = Object.fromEntries(model.questions.map(({ id }) => [id, answers[id] ?? 'unknown']));
    if (engine.resolve(model, answers).firstToFix?.question !== firstToFix(given, verdicts(given)))
      yield 'differs-from-oracle';
  }
  yield* findBrokenPromises(engine);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a defect in the engine', () => {
  test.each(mutants.map((mutant, place) => [...mutant, place] as const))(
    '%s: %s',
    { timeout: 60_000 },
    async (_defect, violation, file, from, to, place) => {
      const copy = `${folder}/${place}/decision`;
      for (const part of ['decision', 'text'])
        cpSync(`${source}/${part}`, `${folder}/${place}/${part}`, { recursive: true });
      const text = readFileSync(`${copy}/${file}.ts`, 'utf8');
      expect(text.split(from)).toHaveLength(2);
      writeFileSync(
        `${copy}/${file}.ts`,
        text.replace(from, () => to),
      );

      const engine = await loadEngine(copy);
      const found = new Set<string>();
      for (const id of findViolations(engine)) if (found.add(id).has(violation)) break;
      expect([...found]).toContain(violation);
    },
  );
});
