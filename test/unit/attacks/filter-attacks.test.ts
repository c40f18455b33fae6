import { describe, expect, test } from 'vitest';
import { type AttackFilter, fitAttack, sayCases } from '../../../src/attacks/core/filter-attacks.ts';

const none: AttackFilter = { family: '', enters: '', system: '', severity: '', risk: '' };
describe('what fits', () => {
  const attack = {
    family: 'orders',
    enters: 'document',
    systems: ['llm' as const],
    severity: 'high',
    risks: ['LLM01', 'ASI01'],
  };

  test.each<[Partial<AttackFilter>, boolean]>([
    [{}, true],
    [{ enters: 'document', severity: 'high', risk: 'ASI01' }, true],
    [{ family: 'orders' }, true],
    [{ family: 'leaks' }, false],
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
