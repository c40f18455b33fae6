import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GateLists, listDueGates } from '../../../src/entry/core/due-gates.ts';
import { systemFacts, unknownSystem } from '../../../src/entry/core/system.ts';
import type { Checklist } from '../../../src/schemas/checklist.ts';
import { gapNames, type Item } from '../../../src/schemas/item.ts';
import { allFacts, allKinds, allLessons } from './all-systems.ts';

const lists: GateLists = {
  full: ['owner', 'load', 'class', 'notice', 'later'],
  light: { ids: ['owner', 'class'], when: { many: 'no', acts: 'no', off: 'yes' } },
  items: new Map([
    ['owner', { applies: ['any'], gate: true }],
    ['load', { applies: ['any'], gate: true }],
    ['class', { applies: ['any'], gate: true, due: [{ eu: 'yes' }] }],
    ['notice', { applies: ['any'], gate: true, due: [{ meets: 'yes' }, { personal: 'yes', eu: 'yes' }] }],
    ['tools', { applies: ['agent'], gate: true }],
    ['limits', { applies: ['llm'], gate: true, due: [{ acts: 'yes' }] }],
    ['tidy', { applies: ['agent'], gate: false }],
  ]),
};

describe('the gates that are due', () => {
  it('are all of the full list where nothing is known, without one that the site does not have', () =>
    expect(listDueGates(unknownSystem, lists)).toEqual({ ids: ['owner', 'load', 'class', 'notice'], light: false }));

  it('are those of the light list where its row surely fits', () =>
    expect(listDueGates({ facts: { many: 'no', acts: 'no', off: 'yes' }, kinds: [] }, lists)).toEqual({
      ids: ['owner', 'class'],
      light: true,
    }));

  it('have those of the chosen kinds, gates alone, after the listed ones and once', () => {
    const facts = { eu: 'no', meets: 'no' } as const;
    expect(listDueGates({ facts, kinds: ['agent'] }, lists).ids).toEqual(['owner', 'load', 'tools', 'limits']);
    expect(listDueGates({ facts: { ...facts, acts: 'no' }, kinds: ['llm'] }, lists).ids).toEqual(['owner', 'load']);
    expect(listDueGates({ facts, kinds: ['agent'] }, { ...lists, full: ['tools', 'owner'] }).ids).toEqual([
      'tools',
      'owner',
      'limits',
    ]);
  });

  it('are those of the light list, too, where an agent acts after a person looked', () =>
    expect(listDueGates({ facts: { many: 'no', acts: 'no', off: 'yes' }, kinds: ['agent'] }, lists).ids).toEqual([
      'owner',
      'class',
      'tools',
    ]));

  it('are never of the light list while a fact of its rule is open or against it', () => {
    const wrong = allFacts.filter((facts) => {
      const isSure = facts.many === 'no' && facts.acts === 'no' && facts.off === 'yes';
      return listDueGates({ facts, kinds: [] }, lists).light !== isSure;
    });
    expect(wrong).toEqual([]);
  });
});

const readData = <Data>(file: string): Data => parse(readFileSync(`content/${file}`, 'utf8'));

/** The lists of this site, as its content has them. */
const items = new Map(
  readdirSync('content/items').map((file) => [file.replace('.yaml', ''), readData<Item>(`items/${file}`)]),
);
const { items: full, lighter } = readData<Checklist>('checklists/launch-gate.yaml');
const lightIds = lighter && readData<Checklist>(`checklists/${lighter.list}.yaml`).items;
const siteLists: GateLists = {
  ...{ full, items },
  ...(lighter && lightIds && { light: { ids: lightIds, when: lighter.when } }),
};

describe.each([
  ['of the example', lists],
  ['of this site', siteLists],
])('the lists %s', (_, given) => {
  it('never have less where less is known', () => {
    const listed = new Map(
      allFacts.map((facts) => [keyOf(facts), new Set(listDueGates({ facts, kinds: [] }, given).ids)]),
    );
    const wrong = allLessons.flatMap(({ before, after }) =>
      [...(listed.get(keyOf(after)) ?? [])].filter((id) => !listed.get(keyOf(before))?.has(id)),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('never have less for one more kind', () => {
    const wrong = allFacts.flatMap((facts) => {
      const base = listDueGates({ facts, kinds: [] }, given).ids;
      const one = listDueGates({ facts, kinds: ['llm'] }, given).ids;
      const all = listDueGates({ facts, kinds: ['llm', 'agent', 'retrieval', 'webhooks'] }, given).ids;
      return [...base.filter((id) => !one.includes(id)), ...one.filter((id) => !all.includes(id))];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('the lists of this site', () => {
  it('keep at least one gate in each gap, for every system', () => {
    const bare = allFacts.flatMap((facts) =>
      allKinds.flatMap((kinds) => {
        const gaps = listDueGates({ facts, kinds }, siteLists).ids.flatMap((id) => {
          const item = items.get(id);
          return item?.gate ? [item.gap] : [];
        });
        return gapNames
          .filter((gap) => !gaps.includes(gap))
          .map((gap) => `${gap}: ${JSON.stringify({ facts, kinds })}`);
      }),
    );
    expect(bare).toEqual([]);
  });

  it('choose the light list for a system only where all of its facts are known', () => {
    const wrong = allFacts.filter((facts) => {
      const isSure =
        lighter !== undefined && Object.entries(lighter.when).every(([fact, is]) => factOf(facts, fact) === is);
      return listDueGates({ facts, kinds: [] }, siteLists).light !== isSure;
    });
    expect(wrong).toEqual([]);
  });

  it('hold checks that the site has', () => {
    const known = new Set(items.keys());
    expect([...full, ...(lightIds ?? [])].filter((id) => !known.has(id))).toEqual([]);
  });
});

const keyOf = (facts: object) => systemFacts.map((fact) => factOf(facts, fact) ?? '-').join();
const factOf = (facts: object, fact: string) => (facts as Record<string, string | undefined>)[fact];
