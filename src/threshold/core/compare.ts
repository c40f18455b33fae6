import type { ChosenGate, GateItem, GateItems } from '../../entry/core/gate.ts';
import { sayUnit } from '../../entry/core/item-words.ts';
import { saySystem } from '../../entry/core/say-system.ts';
import { tidyThreshold } from './canonical.ts';
import type { Threshold } from './model.ts';
import { type OwnGate, sayOwn } from './own-gate.ts';

/** What differs between the threshold that was signed and another one, in sentences; none where they are the same. */
export function listChanges(signed: Threshold, now: Threshold, items: GateItems): string[] {
  const [from, to] = [tidyThreshold(signed), tidyThreshold(now)];
  const [before, after] = [byId(from.gates), byId(to.gates)];
  return [
    ...sayText('The system', from.about, to.about),
    ...sayText('Who decides', from.decider, to.decider),
    ...sayText('The day on which it was fixed', from.fixed, to.fixed),
    ...sayText('The day of the decision', from.decides, to.decides),
    ...saySystems(from.system, to.system),
    ...from.gates.filter(({ id }) => !after.has(id)).map(({ id }) => `Gate taken out: ${nameOf(id, items)}.`),
    ...to.gates.flatMap((gate) => {
      const old = before.get(gate.id);
      return old ? sayGate(old, gate, items.get(gate.id)) : [`Gate added: ${nameOf(gate.id, items)}.`];
    }),
    ...sayOwns(from.own, to.own),
  ];
}

function saySystems(from: Threshold['system'], to: Threshold['system']): string[] {
  if (!from || !to) return from === to ? [] : [`What the system is like: ${to ? 'added' : 'taken out'}.`];
  return sayText('What the system is like', saySystem(from), saySystem(to));
}

function sayOwns(from: OwnGate[] = [], to: OwnGate[] = []): string[] {
  const ids = [...new Set([...from, ...to].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [before, after] = [from, to].map((list) => list.find((gate) => gate.id === id));
    if (!after) return before ? [`Own gate taken out: ${sayOwn(before)} (${id}).`] : [];
    return before
      ? sayText(`Own gate ${id}`, sayOwn(before), sayOwn(after))
      : [`Own gate added: ${sayOwn(after)} (${id}).`];
  });
}

const byId = (gates: ChosenGate[]) => new Map(gates.map((gate) => [gate.id, gate]));

const nameOf = (id: string, items: GateItems): string => `${items.get(id)?.title ?? 'unknown to this site'} (${id})`;

function sayText(name: string, from: string, to: string): string[] {
  if (from === to) return [];
  if (from === '') return [`${name}: “${to}” was added.`];
  return [to === '' ? `${name}: “${from}” was taken out.` : `${name}: “${from}” became “${to}”.`];
}

function sayGate(from: ChosenGate, to: ChosenGate, item: GateItem | undefined): string[] {
  const name = `${item?.title ?? 'Unknown to this site'} (${to.id})`;
  return [
    ...sayVersion(name, from, to),
    ...sayValue(name, from.value, to.value, item),
    ...sayText(`${name}, note`, from.note ?? '', to.note ?? ''),
  ];
}

function sayVersion(name: string, from: ChosenGate, to: ChosenGate): string[] {
  const [old, now] = [from, to].map(({ revision, wording }) => `${revision}.${wording}`);
  if (old === now) return [];
  const what =
    from.revision === to.revision ? 'The words differ, not what it asks for.' : 'It asks for something else.';
  return [`${name}: version ${old} became ${now}. ${what}`];
}

function sayValue(
  name: string,
  from: number | undefined,
  to: number | undefined,
  item: GateItem | undefined,
): string[] {
  const say = (value: number) => (item?.condition ? `${value} ${sayUnit(item.condition.unit, value)}` : String(value));
  if (to === undefined) return from === undefined ? [] : [`${name}: the value ${say(from)} was taken out.`];
  if (from === undefined) return [`${name}: the value ${say(to)} was added.`];
  if (from === to) return [];
  return [`${name}: the value ${say(from)} became ${say(to)}.${sayEase(to - from, item)}`];
}

/** Whether a change makes the gate easier to meet. */
function sayEase(rise: number, item: GateItem | undefined): string {
  const operator = item?.condition?.operator ?? 'exactly';
  if (operator === 'exactly') return '';
  const isCap = operator === 'at-most' || operator === 'less-than';
  return rise > 0 === isCap ? ' That is easier to meet.' : ' That is harder to meet.';
}
