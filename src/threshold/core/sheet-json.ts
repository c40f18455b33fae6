import type { Entry } from '../../entry/core/entry.ts';
import { thresholdFormat, thresholdSchemaAddress } from '../../exchange/core/exports/threshold-format.ts';
import type { ThresholdFile } from '../../schemas/threshold.ts';
import { tidy, tidyThreshold } from './canonical.ts';
import { sayInstead } from './gate-words.ts';
import type { JudgedGate } from './judge.ts';
import type { ChosenGate } from './model.ts';
import { addressOf, type Sheet, type SheetResult, type SignedSheet } from './sheet.ts';
import { resultLabels } from './sheet-labels.ts';

/** A sheet for programs, and to be committed. */
export function toSheetJson(sheet: Sheet): string {
  const { threshold, fingerprint, page, signed, result } = sheet;
  const { about, decider, fixed, decides, gates } = tidyThreshold(threshold);
  const file: ThresholdFile = {
    $schema: new URL(thresholdSchemaAddress, page).href,
    ...thresholdFormat,
    ...keepGiven({ fingerprint, about, decider, fixed, decides }),
    gates: gates.map((gate) => writeGate(gate, sheet)),
    ...(signed && { signed: writeSigned(signed, result !== undefined) }),
    ...(result && { result: writeResult(result, signed) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writeGate(gate: ChosenGate, { items, page }: Sheet): ThresholdFile['gates'][number] {
  const { id, revision, wording, value, note } = gate;
  const item = items.get(id);
  const { metric, percentile, operator, unit, window } = item?.condition ?? {};
  return {
    ...{ id, revision, wording },
    ...(item && { address: addressOf(id, page), title: item.title, gap: item.gap, done: item.done }),
    ...(metric &&
      operator &&
      unit && { measure: { metric, ...keepGiven({ percentile }), operator, unit, ...keepGiven({ window }) } }),
    ...keepGiven({ value, instead: item && value !== undefined ? sayInstead(item, value) : undefined }),
    ...keepGiven({ note, days: item?.days, until: item?.until }),
  };
}

function writeSigned({ fingerprint, changes, judgement }: SignedSheet, isMeasured: boolean): ThresholdFile['signed'] {
  return { ...keepGiven({ fingerprint }), changes, ...(isMeasured && { verdict: judgement.verdict }) };
}

function writeResult({ day, judgement, entries }: SheetResult, signed?: SignedSheet): ThresholdFile['result'] {
  const { verdict } = judgement;
  return {
    // A program that looks for *clear* must not find it on a sheet that nobody signed.
    ...{ day, verdict: signed && verdict !== 'blocked' ? `${verdict}-not-signed` : verdict },
    gates: judgement.gates.map((judged) => writeJudged(judged, entries[judged.gate.id])),
  };
}

type WrittenGate = NonNullable<ThresholdFile['result']>['gates'][number];

function writeJudged(
  { gate, standing, says, told, early, lasts, waiver }: JudgedGate,
  entry: Entry | undefined,
): WrittenGate {
  const said = resultLabels.map(([field]) => [field, tidy(entry?.[field] ?? '')]);
  return {
    ...{ id: gate.id, standing, says, ...keepGiven({ told, early, lasts }) },
    ...(waiver && { waiver: waiver.holds ? 'holds' : 'does-not-hold' }),
    ...{ state: entry?.state ?? 'open', ...keepGiven<Said>(Object.fromEntries(said)) },
  };
}

type Said = Partial<Record<(typeof resultLabels)[number][0], string>>;

type Given<Texts> = { [Name in keyof Texts]?: Exclude<Texts[Name], undefined> };

/** What says something. */
const keepGiven = <Texts extends Record<string, string | number | undefined>>(texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== '')) as Given<Texts>;
