import { describe, expect, test } from 'vitest';
import {
  type AttackFilter,
  fitAttack,
  readAttackFilter,
  sayCases,
  writeAttackFilter,
} from '../../../src/attacks/core/filter-attacks.ts';

const none: AttackFilter = { enters: '', system: '', severity: '', risk: '' };
const offered = { enters: ['document'], system: ['llm', 'agent'], severity: ['high'], risk: ['LLM01', 'ASI01'] };

describe('the filter in an address', () => {
  test.each<[string, Partial<AttackFilter>, number]>([
    ['', {}, 0],
    ['?severity=high', { severity: 'high' }, 0],
    ['?risk=LLM01&enters=document&from=mail', { risk: 'LLM01', enters: 'document' }, 0],
    ['?severity=', {}, 0],
    ['?severity=HIGH', {}, 1],
    ['?risk=LLM99&system=any', {}, 2],
    ['?enters=constructor', {}, 1],
  ])('%s', (query, expected, problems) => {
    const read = readAttackFilter(query, offered);
    expect(read.filter).toEqual({ ...none, ...expected });
    expect(read.problems).toHaveLength(problems);
  });

  test('what cannot be read is named', () => {
    expect(readAttackFilter('?risk=LLM99', offered).problems[0]).toContain('“risk=LLM99”');
  });

  test.each<[Partial<AttackFilter>, string]>([
    [{}, ''],
    [{ risk: 'ASI01', enters: 'document' }, '?enters=document&risk=ASI01'],
    [{ severity: 'high', system: 'agent' }, '?system=agent&severity=high'],
  ])('%j is written as %s and read back', (part, query) => {
    const filter = { ...none, ...part };
    expect(writeAttackFilter(filter)).toBe(query);
    expect(readAttackFilter(query, offered).filter).toEqual(filter);
  });
});

describe('what fits', () => {
  const attack = { enters: 'document', systems: ['llm' as const], severity: 'high', risks: ['LLM01', 'ASI01'] };

  test.each<[Partial<AttackFilter>, boolean]>([
    [{}, true],
    [{ enters: 'document', severity: 'high', risk: 'ASI01' }, true],
    [{ enters: 'image' }, false],
    [{ severity: 'medium' }, false],
    [{ risk: 'LLM02' }, false],
    // An agent is a language model with tools, so its cases are for an agent too; the other way round they are not.
    [{ system: 'agent' }, true],
    [{ system: 'retrieval' }, true],
    [{ system: 'webhooks' }, false],
  ])('%j: %s', (part, expected) => {
    expect(fitAttack({ ...none, ...part })(attack)).toBe(expected);
  });

  test('a case for any system fits each kind, and one for agents fits no plain model', () => {
    const kind = (system: string, systems: ('any' | 'agent')[]) =>
      fitAttack({ ...none, system })({ ...attack, systems });
    expect([kind('webhooks', ['any']), kind('agent', ['agent']), kind('llm', ['agent'])]).toEqual([true, true, false]);
  });
});

test.each([
  [3, 3, 'All 3 cases are shown.'],
  [1, 3, '1 of 3 cases are shown.'],
  [0, 3, 'No case of 3 fits.'],
])('%i of %i', (shown, all, says) => {
  expect(sayCases(shown, all)).toBe(says);
});
