import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { proveQuizzes } from '../../../scripts/integrations/prove-quizzes.ts';
import { ensureRecord, findRecord, writeRecord } from '../../../scripts/prove/proof-record.ts';
import { proveFlow } from '../../../scripts/prove/prove-flow.ts';
import { proofWords } from '../../../src/quiz/core/proof-words.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import { copyOf } from '../decision/flows.ts';

const id = 'build-or-buy';
const proved = proveFlow(id, copyOf(id));
const broken = { ...proved, violations: ['moves-back at questions.0: a better answer moves it back'] };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proof-'));
  for (const folder of ['content/flows', 'src/decision']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/decision/engine.ts'), 'one');
  writeFileSync(join(root, `content/flows/${id}.yaml`), stringify(copyOf(id)));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is proved', () => {
  test('adds up to all states, holds, and is told once for each proof', () => {
    const { states, verdicts, open, proofs, violations } = proved;
    expect(verdicts.reduce((sum, verdict) => sum + verdict.states, open)).toBe(states);
    expect(violations).toEqual([]);
    expect(proofs.map((proof) => proof.id).sort()).toEqual(Object.keys(proofWords).sort());
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

describe('the record', () => {
  test('is found while nothing changes', () => {
    const record = writeRecord(root, id, copyOf(id), proved);
    expect(findRecord(root, id, copyOf(id))).toEqual(record);
  });

  test('outlives a change of wording', () => {
    writeRecord(root, id, copyOf(id), proved);
    expect(findRecord(root, id, { ...copyOf(id), title: 'Another title of several words' })).toBeDefined();
  });

  test.each<[string, Partial<Flow>]>([
    ['a rule', { rules: copyOf(id).rules.slice(1) }],
    ['the outcomes', { outcomes: copyOf(id).outcomes.toReversed() }],
    ['what is never moved back', { forward: ['buy', 'build'] }],
  ])('counts no longer when %s changed', (_, change) => {
    writeRecord(root, id, copyOf(id), proved);
    expect(findRecord(root, id, { ...copyOf(id), ...change })).toBeUndefined();
  });

  test.each([
    ['the engine changed', 'src/decision/engine.ts', 'two'],
    ['the engine grew', 'src/decision/more.ts', ''],
    ['it is cut off', `.cache/proofs/${id}.json`, '{'],
    ['it has another form', `.cache/proofs/${id}.json`, '{}'],
  ])('counts no longer when %s', (_, file, text) => {
    writeRecord(root, id, copyOf(id), proved);
    writeFileSync(join(root, file), text);
    expect(findRecord(root, id, copyOf(id))).toBeUndefined();
  });

  test('is made where there is none, once, and says so', () => {
    const said: string[] = [];
    const make = () => ensureRecord(root, id, copyOf(id), (line) => said.push(line));
    expect(make()).toMatchObject({ states: proved.states, violations: [] });
    expect(make().seconds).toBe(findRecord(root, id, copyOf(id))?.seconds);
    expect(said).toHaveLength(1);
  });
});

describe('starting Astro', () => {
  const start = (command: string) => {
    const told: Record<'info' | 'warn', string[]> = { info: [], warn: [] };
    const setup = proveQuizzes([id]).hooks['astro:config:setup'] as (options: unknown) => void;
    const logger = { info: (line: string) => told.info.push(line), warn: (line: string) => told.warn.push(line) };
    setup({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
    return told;
  };

  test.each(['build', 'dev'])('to %s proves what has no record', (command) => {
    expect(start(command).info).toHaveLength(1);
    expect(findRecord(root, id, copyOf(id))).toBeDefined();
    expect(start(command)).toEqual({ info: [], warn: [] });
  });

  test('to look at types proves nothing', () => {
    expect(start('sync').info).toEqual([]);
    expect(findRecord(root, id, copyOf(id))).toBeUndefined();
  });

  test('to build stops at a violation and names it; to edit only warns', () => {
    writeRecord(root, id, copyOf(id), broken);
    expect(() => start('build')).toThrow(/content\/flows\/build-or-buy\.yaml do not hold:\nmoves-back at questions/);
    expect(start('dev').warn.join()).toContain('moves-back at questions.0');
  });
});
