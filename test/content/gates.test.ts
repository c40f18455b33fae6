import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isDue } from '../../src/entry/core/is-due.ts';
import { type SystemRecord, surelyFits, systemKinds, writeSystem } from '../../src/entry/core/system.ts';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { gapNames, itemSchema } from '../../src/schemas/item.ts';
import { allFacts } from '../unit/entry/all-systems.ts';

const readYaml = (path: string): unknown => parse(readFileSync(`content/${path}`, 'utf8'));
const items = new Map(
  readdirSync('content/items').map((file) => [file.replace('.yaml', ''), itemSchema.parse(readYaml(`items/${file}`))]),
);
const listOf = (id: string) => checklistSchema.parse(readYaml(`checklists/${id}.yaml`));
const gatesOf = (id: string) =>
  listOf(id).items.map((item) => {
    const found = items.get(item);
    if (!found) throw new Error(`${id} names ${item}, which is no item.`);
    return { id: item, ...found };
  });
const [full, light] = [gatesOf('launch-gate'), gatesOf('light-launch-gate')];

/** Every system: each fact yes, no or not known. */
const systems: SystemRecord[] = allFacts.map((facts) => ({ facts, kinds: systemKinds }));
const { lighter } = listOf('launch-gate');
const small = systems.filter((system) => lighter && surelyFits(system, lighter.when));

test('all 2,187 systems are tried, and the light gate is for 27 of them', () => {
  expect([systems.length, small.length]).toEqual([2187, 27]);
  expect(lighter?.list).toBe('light-launch-gate');
});

test('nobody may waive the stop switch, the rollback, permission for data, the class under the law and the record of runs', () => {
  const fixed = [...items].flatMap(([id, { waiver }]) => (waiver ? [id] : []));
  expect(fixed.toSorted()).toEqual(['cr98', 'fd7p', 'm8nv', 'q3pm', 'x4b4']);
});

test('no gate leans on a lens that is a sample to adapt', () => {
  const leaning = [...items].filter(([, { gate, sources }]) => gate && sources.includes('aws-orr-lens'));
  expect(leaning.map(([id]) => id)).toEqual([]);
});

describe.each([
  ['the launch gate', full, systems],
  ['the light launch gate', light, small],
] as const)('%s', (_, gates, states) => {
  test('holds gates alone, and all that nobody may waive', () => {
    expect(gates.filter(({ gate }) => !gate)).toEqual([]);
    const never = [...items].flatMap(([id, { waiver }]) => (waiver ? [id] : []));
    expect(never.filter((id) => !gates.some((gate) => gate.id === id))).toEqual([]);
  });

  test('keeps a gate in each gap, what nobody may waive, and the decision, whatever the system is like', () => {
    const lacking = states.flatMap((system) => {
      const due = gates.filter((gate) => isDue(gate, system));
      const lacks = gapNames.filter((gap) => !due.some((gate) => gate.gap === gap));
      const lost = gates.filter((gate) => (gate.waiver || gate.last) && !due.includes(gate)).map(({ id }) => id);
      return lacks.length + lost.length > 0 ? [`${writeSystem(system)} lacks ${[...lacks, ...lost].join(', ')}`] : [];
    });
    expect(lacking).toEqual([]);
  });
});

test('the light gate asks for nothing that the full one does not, and for less', () => {
  const ids = full.map(({ id }) => id);
  expect(light.filter(({ id }) => !ids.includes(id))).toEqual([]);
  for (const system of small) {
    const [less, more] = [light, full].map((gates) => gates.filter((gate) => isDue(gate, system)).length);
    expect(less, writeSystem(system)).toBeLessThan(more ?? 0);
  }
});

test.each([
  ['z7gr', { meets: 'no', personal: 'yes' }, true],
  ['z7gr', { meets: 'yes', personal: 'no' }, true],
  ['z7gr', { meets: 'no', personal: 'no', decides: 'no' }, false],
  ['z7gr', { meets: 'no', personal: 'no', decides: 'yes' }, true],
  ['z7gr', { personal: 'no' }, true],
  ['sr9g', { eu: 'yes', personal: 'yes', decides: 'no' }, true],
  ['sr9g', { eu: 'no', personal: 'yes', decides: 'no' }, false],
  ['sr9g', { eu: 'no', personal: 'no', decides: 'yes' }, true],
  ['sr9g', { personal: 'yes', decides: 'no' }, true],
  ['bc2k', { decides: 'no' }, false],
  ['bc2k', {}, true],
  ['xn8r', { acts: 'yes' }, false],
  ['xn8r', { acts: 'no' }, true],
] as const)('%s, where %o: due is %s', (id, facts, due) => {
  const item = items.get(id);
  expect(item && isDue(item, { facts, kinds: [] })).toBe(due);
});
