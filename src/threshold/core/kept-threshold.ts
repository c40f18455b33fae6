import type { GateItems } from '../../entry/core/gate.ts';
import { thresholdName } from '../../entry/core/store/keys.ts';
import type { Texts } from '../../entry/core/store/record.ts';
import type { OldFormat } from '../../entry/core/store/record-store.ts';
import { writeSystem } from '../../entry/core/system.ts';
import { tidyThreshold } from './canonical.ts';
import { collectThreshold } from './collect.ts';
import { readThresholdLink, writeThresholdLink } from './link.ts';
import type { Threshold } from './model.ts';
import { readOwn, writeOwn } from './parts.ts';

/** The name of the record of the sheet that the reader called the signed one, as the text of its link. */
export const signedName = 'threshold-signed';

/** A threshold without anything: what is left once the reader took everything out. */
export const emptied: Threshold = { about: '', decider: '', fixed: '', decides: '', gates: [] };

/** A threshold as the texts of a record, value and note of a gate apart, so that two pages can change them at once. */
export function thresholdToTexts(threshold: Threshold | undefined): Texts {
  if (!threshold) return new Map();
  const { about, decider, fixed, decides, system, gates, own = [] } = tidyThreshold(threshold);
  const said: [string, string][] = [
    // Told from no threshold by this, where everything was taken out.
    ['v', '1'],
    ...Object.entries({ about, by: decider, fixed, decides }),
    ...gates.flatMap(({ id, revision, wording, value, note }): [string, string][] => [
      [`g.${id}`, `${revision}.${wording}`],
      [`g.${id}.value`, value === undefined ? '' : String(value)],
      [`g.${id}.note`, note ?? ''],
    ]),
    ['sys', system ? writeSystem(system) : ''],
    ...own.map((gate): [string, string] => [`own.${gate.id}`, writeOwn(gate)]),
  ];
  return new Map(said.filter(([, text]) => text !== ''));
}

/** The threshold that the texts of a record say; nothing where nobody made one. */
export function textsToThreshold(texts: Texts, items: GateItems): Threshold | undefined {
  if (!texts.has('v')) return undefined;
  const said = (name: string) => texts.get(name) ?? '';
  const ids = [...texts.keys()].flatMap((name) => /^g\.([^.]+)$/.exec(name)?.[1] ?? []);
  const gates = ids.map((id) => ({
    ...{ id, version: said(`g.${id}`) },
    ...{ value: said(`g.${id}.value`), note: said(`g.${id}.note`) },
  }));
  const own = [...texts].flatMap(([name, text]) => {
    const [, id] = /^own\.(.+)$/.exec(name) ?? [];
    return id === undefined ? [] : [readOwn(id, text)];
  });
  const [about, decider, fixed, decides] = [said('about'), said('by'), said('fixed'), said('decides')];
  const system = texts.has('sys') ? { system: said('sys') } : {};
  return collectThreshold({ about, decider, fixed, decides, ...system, gates, own }, items).threshold;
}

/** How a threshold was kept before there were records: as the text of its link. */
export const oldThreshold: OldFormat = {
  fits: (name) => name === thresholdName,
  read(text) {
    const isEmptied = text === writeThresholdLink(emptied);
    const threshold = isEmptied ? emptied : readThresholdLink(text, new Map())?.threshold;
    return threshold && thresholdToTexts(threshold);
  },
};
