import { describe, expect, it } from 'vitest';
import { type DueItem, isDue } from '../../../src/entry/core/is-due.ts';
import {
  readSystem,
  type SystemFact,
  type SystemRecord,
  surelyFits,
  systemFacts,
  writeSystem,
} from '../../../src/entry/core/system.ts';
import { allFacts, type Facts } from './all-systems.ts';

const systemOf = (facts: Facts): SystemRecord => ({ facts, kinds: [] });

const rows = systemFacts.flatMap((fact) => [{ [fact]: 'yes' }, { [fact]: 'no' }] as NonNullable<DueItem['due']>);
const dueLists: DueItem['due'][] = [
  undefined,
  ...rows.flatMap((one) => [[one], ...rows.flatMap((other) => [[one, other], [{ ...one, ...other }]])]),
];

describe('a system', () => {
  it('has 2,187 states', () => expect(new Set(allFacts.map((facts) => JSON.stringify(facts))).size).toBe(2187));

  it('is the same after it was written and read, in every state and with every kind', () => {
    for (const facts of allFacts)
      for (const kinds of [[], ['llm'], ['agent', 'webhooks'], ['llm', 'agent', 'retrieval', 'webhooks']] as const) {
        const system: SystemRecord = { facts, kinds };
        expect(readSystem(writeSystem(system))).toEqual(system);
      }
  });

  it.each(['', 'yyy', 'yyyyyyyy', 'yynnuux', 'yynnuun.tree', 'yynnuun.llm.llm', 'yynnuun.'])(
    'reads nothing from %o',
    (text) => expect(readSystem(text)).toBeUndefined(),
  );
});

describe('what is due', () => {
  it('counts what is not known as due, and finding a fact out never makes more due', () => {
    const wrong = dueLists.flatMap((due) =>
      allFacts.filter((facts) => {
        const item: DueItem = { applies: ['any'], due };
        const open = systemFacts.filter((fact) => facts[fact] === undefined);
        return open.some((fact) => {
          const found = (['yes', 'no'] as const).map((answer) => isDue(item, systemOf({ ...facts, [fact]: answer })));
          return isDue(item, systemOf(facts)) !== found.includes(true);
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is what the rows say where all is known', () => {
    const known = allFacts.filter((facts) => Object.keys(facts).length === systemFacts.length);
    for (const due of dueLists)
      for (const facts of known) {
        const expected =
          !due || due.some((row) => Object.entries(row).every(([fact, is]) => facts[fact as SystemFact] === is));
        expect(isDue({ applies: ['any'], due }, systemOf(facts))).toBe(expected);
        for (const row of due ?? [])
          expect(surelyFits(systemOf(facts), row)).toBe(
            Object.entries(row).every(([fact, is]) => facts[fact as SystemFact] === is),
          );
      }
  });

  it('is for the kinds of system that were chosen', () => {
    const item: DueItem = { applies: ['agent', 'llm'] };
    expect(isDue(item, { facts: {}, kinds: [] })).toBe(false);
    expect(isDue(item, { facts: {}, kinds: ['llm', 'retrieval'] })).toBe(true);
    expect(isDue({ applies: ['any'] }, { facts: {}, kinds: [] })).toBe(true);
  });

  it('is for a kind that is built on another one, and not the other way round', () => {
    for (const kind of ['agent', 'retrieval'] as const) {
      expect(isDue({ applies: ['llm'] }, { facts: {}, kinds: [kind] })).toBe(true);
      expect(isDue({ applies: [kind] }, { facts: {}, kinds: ['llm'] })).toBe(false);
    }
    expect(isDue({ applies: ['llm'] }, { facts: {}, kinds: ['webhooks'] })).toBe(false);
  });
});
