import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { proveQuizzes } from '../../../scripts/integrations/prove-quizzes.ts';
import { findUnproved } from '../../../scripts/prove/find-unproved.ts';
import { readRecord, writeRecord } from '../../../scripts/prove/proof-record.ts';
import { proveFlow } from '../../../scripts/prove/prove-flow.ts';
import { listFirstPartProofs } from '../../../src/decision/proofs/prove.ts';
import { proofWords } from '../../../src/quiz/core/proof-words.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import { copyOf } from '../decision/flows.ts';

const id = 'build-or-buy';
const proved = proveFlow(id, copyOf(id));
const broken = { ...proved, violations: ['moves-back at questions.0: a better answer moves it back'] };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proof-'));
  for (const folder of ['content/flows', 'src/decision', 'scripts/prove'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/decision/engine.ts'), 'one\ntwo\n');
  writeFileSync(join(root, `content/flows/${id}.yaml`), stringify(copyOf(id)));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is proved', () => {
  test('adds up to all states, holds, and is told once for each proof', () => {
    const { states, verdicts, open, proofs, violations } = proved;
    expect(verdicts.reduce((sum, verdict) => sum + verdict.states, open)).toBe(states);
    expect(violations).toEqual([]);
    // What comes first is proved where there is a second part, as in the stage quiz.
    const expected = Object.keys(proofWords).filter((proof) => proof !== 'first-to-fix');
    expect(proofs.map((proof) => proof.id).sort()).toEqual(expected.sort());
    expect(listFirstPartProofs(copyOf('stage')).map((proof) => proof.id)).toContain('first-to-fix');
    for (const { tried } of proofs) expect(tried > 0 && tried <= states).toBe(true);
  });

  test('is what is printed', () => {
    const lines: string[] = [];
    proveFlow(id, copyOf(id), (line) => lines.push(line));
    const printed = lines.join('\n');
    expect(printed).toContain(`${proved.states} states`);
    for (const { states } of proved.verdicts) expect(printed).toMatch(new RegExp(`^ +${states}  `, 'm'));
    expect(printed.match(/^ +holds /gm)?.length).toBeGreaterThanOrEqual(proved.proofs.length);
  });

  test('names what does not hold', () => {
    const flow = copyOf(id);
    flow.rules.reverse();
    const lines: string[] = [];
    expect(proveFlow(id, flow, (line) => lines.push(line)).violations).not.toEqual([]);
    expect(lines.join('\n')).toMatch(/FAILS .*\n +[a-z-]+ at [a-z]/);
  });

  test('is said without the words that only we use', () => {
    expect(Object.values(proofWords).join(' ')).not.toMatch(/verdict|edition|margin|counterfactual|confidence|score/i);
  });
});

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const writeFlow = (change: Partial<Flow>) => write(`content/flows/${id}.yaml`, stringify({ ...copyOf(id), ...change }));

describe('the record', () => {
  test('counts while nothing changes', () => {
    const record = writeRecord(root, id, copyOf(id), proved);
    expect(readRecord(root, id)).toEqual(record);
    expect(findUnproved(root)).toEqual([]);
  });

  test('is the same for the same rules, whenever and wherever they are proved', () => {
    const { fingerprint, ...rest } = writeRecord(root, id, copyOf(id), proveFlow(id, copyOf(id)));
    expect(rest).toEqual(proved);
    expect(JSON.stringify(rest)).not.toMatch(/seconds|version|\d\.\d/);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, () => void]>([
    ['a change of wording', () => writeFlow({ title: 'Another title of several words' })],
    [
      'another name for a file of the engine',
      () => {
        mkdirSync(join(root, 'src/decision/core'));
        renameSync(join(root, 'src/decision/engine.ts'), join(root, 'src/decision/core/motor.ts'));
      },
    ],
    ['the line ends of another system', () => write('src/decision/engine.ts', 'one\r\ntwo\r\n')],
    ['a word about the engine', () => write('src/decision/README.md', 'text')],
  ])('outlives %s', (_, change) => {
    writeRecord(root, id, copyOf(id), proved);
    change();
    expect(findUnproved(root)).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['a rule', () => writeFlow({ rules: copyOf(id).rules.slice(1) })],
    ['the outcomes', () => writeFlow({ outcomes: copyOf(id).outcomes.toReversed() })],
    ['what is never moved back', () => writeFlow({ forward: ['buy', 'build'] })],
    ['the engine', () => write('src/decision/engine.ts', 'two')],
    ['what the engine is made of', () => write('src/decision/more.ts', '')],
    ['what runs the proofs', () => write('scripts/prove/prove-flow.ts', 'other')],
  ])('counts no longer when %s changed, and what to run is said', (_, change) => {
    writeRecord(root, id, copyOf(id), proved);
    change();
    expect(findUnproved(root)).toEqual([
      expect.stringMatching(/changed since they were proved\. Run `npm run prove`\.$/),
    ]);
  });

  test.each([
    ['cut off', '{'],
    ['of another form', '{}'],
  ])('is none where it is %s', (_, text) => {
    writeRecord(root, id, copyOf(id), proved);
    write(`content/proofs/${id}.json`, text);
    expect(findUnproved(root)).toEqual([expect.stringContaining('were never proved. Run `npm run prove`.')]);
  });

  test('is not asked of a flow that does not fit; the check of the content names it', () => {
    write(`content/flows/${id}.yaml`, 'title: "');
    expect(findUnproved(root)).toEqual([]);
  });
});

describe('starting Astro', () => {
  const start = (command: string) => {
    const warned: string[] = [];
    const setup = proveQuizzes().hooks['astro:config:setup'] as (options: unknown) => void;
    setup({
      command,
      config: { root: pathToFileURL(`${root}/`) },
      logger: { warn: (line: string) => warned.push(line) },
    });
    return warned;
  };

  test('to build stops where nothing is proved; to edit only warns', () => {
    expect(() => start('build')).toThrow(/were never proved\. Run `npm run prove`/);
    expect(start('dev')).toEqual([expect.stringContaining('were never proved')]);
  });

  test('to look at types asks for no proof', () => {
    expect(start('sync')).toEqual([]);
  });

  test('says nothing where all is proved', () => {
    writeRecord(root, id, copyOf(id), proved);
    expect([...start('build'), ...start('dev')]).toEqual([]);
  });

  test('to build stops at a violation and names it; to edit only warns', () => {
    writeRecord(root, id, copyOf(id), broken);
    expect(() => start('build')).toThrow(/content\/flows\/build-or-buy\.yaml do not hold.*:\nmoves-back at questions/);
    expect(start('dev').join()).toContain('moves-back at questions.0');
  });
});
