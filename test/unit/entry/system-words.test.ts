import { describe, expect, it } from 'vitest';
import type { DueItem } from '../../../src/entry/core/is-due.ts';
import { isDue } from '../../../src/entry/core/is-due.ts';
import { sayNotDue } from '../../../src/entry/core/say-not-due.ts';
import { saySystem } from '../../../src/entry/core/say-system.ts';
import { type SystemRecord, systemFacts, unknownSystem } from '../../../src/entry/core/system.ts';
import { factClauses, sayDue } from '../../../src/entry/core/system-words.ts';
import { allFacts, allKinds } from './all-systems.ts';

describe('a system in words', () => {
  it.each<[SystemRecord, string]>([
    [unknownSystem, 'All facts still open'],
    [
      { facts: { eu: 'yes', personal: 'yes', acts: 'yes', many: 'no', off: 'no' }, kinds: [] },
      'EU, personal data, a handful of users, acts alone, not off within a minute; 2 facts still open',
    ],
    [
      { facts: { decides: 'no' }, kinds: ['llm', 'agent', 'webhooks'] },
      'No say about people; language model, agent with tools and payment webhooks; 6 facts still open',
    ],
    [
      {
        facts: Object.fromEntries(systemFacts.map((fact) => [fact, fact === 'eu' ? undefined : 'no'])),
        kinds: ['retrieval'],
      },
      'No personal data, nobody meets it, no say about people, a handful of users, a person looks first, not off within a minute; retrieval (RAG); 1 fact still open',
    ],
  ])('%j is: %s', (system, says) => expect(saySystem(system)).toBe(says));

  it('is another one for each answer', () => {
    const said = allFacts.map((facts) => saySystem({ facts, kinds: [] }));
    expect(new Set(said).size).toBe(allFacts.length);
  });
});

describe('for which systems a check is due', () => {
  it.each<[DueItem['due'], string | undefined]>([
    [undefined, undefined],
    [[{ eu: 'yes' }], 'Due where people or data in the EU are concerned.'],
    [[{ personal: 'yes', eu: 'yes' }], 'Due where people or data in the EU are concerned and it uses personal data.'],
    [
      [{ meets: 'yes', eu: 'yes', acts: 'yes' }, { many: 'yes' }],
      'Due where people or data in the EU are concerned, people meet it or what it made and it acts before a person has looked, or where more than a handful of people use it.',
    ],
  ])('%j: %s', (due, says) => expect(sayDue({ due })).toBe(says));

  it('is said in clauses that stand in a sentence', () => {
    for (const words of Object.values(factClauses).flatMap((clauses) => Object.values(clauses)))
      expect(words).toMatch(/^[a-z][^.,;:?]*$/);
  });
});

describe('why a check is not due', () => {
  const any: DueItem['applies'] = ['any'];

  it.each<[DueItem, SystemRecord, string | undefined]>([
    [{ applies: any }, { facts: { eu: 'no' }, kinds: ['agent'] }, undefined],
    [{ applies: any, due: [{ eu: 'yes' }] }, unknownSystem, undefined],
    [
      { applies: any, due: [{ eu: 'yes' }] },
      { facts: { eu: 'no' }, kinds: [] },
      'no people or data in the EU are concerned',
    ],
    [
      { applies: any, due: [{ eu: 'yes', personal: 'yes' }, { decides: 'yes', eu: 'yes' }, { acts: 'yes' }] },
      { facts: { eu: 'no', acts: 'no', personal: 'no' }, kinds: [] },
      'no people or data in the EU are concerned and a person looks before it acts',
    ],
    [{ applies: ['agent'] }, unknownSystem, undefined],
    [{ applies: ['agent'] }, { facts: {}, kinds: ['llm'] }, 'it is for another kind: agent with tools'],
    [{ applies: ['llm'] }, { facts: {}, kinds: ['agent'] }, undefined],
  ])('%j for %j: %s', (item, system, says) => expect(sayNotDue(item, system)).toBe(says));

  it('is said where a check is not due, and nowhere else, for every system of a kind', () => {
    const items: DueItem[] = [
      { applies: any, due: [{ eu: 'yes', personal: 'yes' }, { meets: 'no' }] },
      { applies: ['llm'], due: [{ acts: 'yes' }] },
    ];
    const wrong = allKinds.flatMap((kinds) =>
      allFacts.flatMap((facts) =>
        items.filter((item) => {
          const system = { facts, kinds };
          const says = sayNotDue(item, system);
          if (says === '') return true;
          return (
            (says === undefined) !==
            (isDue(item, system) || (kinds.length === 0 && isDue({ ...item, applies: any }, system)))
          );
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
