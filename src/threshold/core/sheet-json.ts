import type { Entry } from '../../entry/core/entry.ts';
import { type ResultName, resultNames } from '../../entry/core/field-lists.ts';
import type { ChosenGate } from '../../entry/core/gate.ts';
import { thresholdFormat, thresholdSchemaAddress } from '../../exchange/core/exports/threshold-format.ts';
import type { ThresholdFile } from '../../schemas/threshold-2.ts';
import { tidy, tidyThreshold } from './canonical.ts';
import { sayInstead } from './gate-words.ts';
import type { JudgedGate, Verdict } from './judge.ts';
import { writeThresholdLink } from './link.ts';
import type { OwnGate } from './own-gate.ts';
import { sentenceOf } from './sentence.ts';
import { addressOf, type Sheet, type SheetResult, type SignedSheet } from './sheet.ts';

/** A sheet for programs, and to be committed. */
export function toSheetJson(sheet: Sheet): string {
  const { threshold, fingerprint, page, signed, result } = sheet;
  const { about, decider, fixed, decides, system = null, gates, own = [] } = tidyThreshold(threshold);
  const file: ThresholdFile = {
    $schema: new URL(thresholdSchemaAddress, page).href,
    ...thresholdFormat,
    ...keepGiven({ fingerprint, about, decider, fixed, decides }),
    system: system && { facts: system.facts, kinds: [...system.kinds] },
    gates: gates.map((gate) => writeGate(gate, sheet)),
    own: own.map(writeOwn),
    signed: writeSigned(signed, result !== undefined),
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
    ...(item && { address: addressOf(id, page), title: item.title, gap: item.gap, done: sentenceOf(gate, item) }),
    ...(metric &&
      operator &&
      unit && { measure: { metric, ...keepGiven({ percentile }), operator, unit, ...keepGiven({ window }) } }),
    ...keepGiven({ value, instead: item && value !== undefined ? sayInstead(item, value) : undefined }),
    ...keepGiven({ note, days: item?.days, until: item?.until }),
  };
}

function writeOwn({ id, gap, done, days, condition }: OwnGate): ThresholdFile['own'][number] {
  return { id, gap, done, days, ...condition };
}

function writeSigned(signed: SignedSheet | undefined, isMeasured: boolean): ThresholdFile['signed'] {
  if (!signed) return { fingerprint: null, by: null, on: null, matches: false, changes: [] };
  const { threshold, fingerprint = null, changes, judgement } = signed;
  const matches = changes.length === 0;
  return {
    ...{ fingerprint, by: threshold.decider || null, on: threshold.fixed || null, matches, changes },
    ...(!matches && { link: writeThresholdLink(threshold) }),
    ...(isMeasured && !matches && { verdict: judgement.verdict }),
  };
}

function writeResult({ day, judgement, entries }: SheetResult, signed?: SignedSheet): ThresholdFile['result'] {
  return {
    ...{ day, verdict: codeVerdict(judgement.verdict, signed), omitted: judgement.omitted.map(({ id }) => id) },
    gates: judgement.gates.map((judged) => writeJudged(judged, entries[judged.gate.id])),
  };
}

/** A program that looks for *clear* must find it only where the sheet is the one that was signed. */
function codeVerdict(verdict: Verdict, signed: SignedSheet | undefined) {
  if (verdict === 'blocked' || signed?.changes.length === 0) return verdict;
  return signed ? (`${verdict}-changed` as const) : (`${verdict}-unsigned` as const);
}

type WrittenGate = NonNullable<ThresholdFile['result']>['gates'][number];

// A field that the published schema does not have would need another version of it, so it does not compile.
const publishedNames: readonly (ResultName & keyof WrittenGate)[] = resultNames;

function writeJudged(
  { gate, standing, says, told, early, lasts, waiver }: JudgedGate,
  entry: Entry | undefined,
): WrittenGate {
  const texts = publishedNames.map((name) => [name, tidy(entry?.[name] ?? '')]);
  return {
    ...{ id: gate.id, standing, says, ...keepGiven({ told, early, lasts }) },
    ...(waiver && { waiver: waiver.holds ? 'holds' : 'does-not-hold' }),
    ...{ state: entry?.state ?? 'open', ...keepGiven<ResultTexts>(Object.fromEntries(texts)) },
  };
}

type ResultTexts = Partial<Record<ResultName, string>>;

type Given<Texts> = { [Name in keyof Texts]?: Exclude<Texts[Name], undefined> };

/** What says something. */
const keepGiven = <Texts extends Record<string, string | number | undefined>>(texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== '')) as Given<Texts>;
