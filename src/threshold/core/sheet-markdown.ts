import type { Entry } from '../../entry/core/entry.ts';
import type { ChosenGate, GateItem } from '../../entry/core/gate.ts';
import { gapWords, operatorWords, sayUnit } from '../../entry/core/item-words.ts';
import { saySystem } from '../../entry/core/say-system.ts';
import { stateWords } from '../../entry/core/state-words.ts';
import { writeSystem } from '../../entry/core/system.ts';
import { sayLong, sayUnwaivable } from '../../entry/core/waiver.ts';
import { toMarkdownLine } from '../../text/markdown-text.ts';
import { tidy, tidyThreshold } from './canonical.ts';
import { sayInstead } from './gate-words.ts';
import type { JudgedWaiver } from './judge.ts';
import { writeThresholdLink } from './link.ts';
import type { OwnGate } from './own-gate.ts';
import { nameVerdict, sayAgainst, sayRule, sayVerdict, standingWords } from './say-verdict.ts';
import { isReworded, sayReworded, sentenceOf } from './sentence.ts';
import { addressOf, type Sheet, type SignedSheet } from './sheet.ts';
import {
  blank,
  fingerprintLabel,
  gateLabels,
  headLabels,
  linkLabel,
  ownLabels,
  resultLabels,
  stateLabel,
  systemLabel,
} from './sheet-labels.ts';

/** A sheet as a Markdown page, to be signed and committed. */
export function toSheetMarkdown(sheet: Sheet): string {
  const { fingerprint, page, signed, result } = sheet;
  const threshold = tidyThreshold(sheet.threshold);
  const { about, gates, system, own = [] } = threshold;
  const head = [
    ...headLabels.map(([field, label]) => `**${label}:** ${toMarkdownLine(threshold[field]) || blank}`),
    ...(system ? [`**${systemLabel}:** ${toMarkdownLine(saySystem(system))} (${writeSystem(system)})`] : []),
    `**${fingerprintLabel}:** ${fingerprint ?? blank}`,
    `**${linkLabel}:** <${page}${writeThresholdLink(threshold, {}, { fingerprint, signed: signed?.threshold })}>`,
  ];
  const gaps = Object.keys(gapWords).map((gap) => gates.filter(({ id }) => sheet.items.get(id)?.gap === gap));
  const strangers = gates.filter(({ id }) => !sheet.items.has(id));
  return `${[
    `# Deployment threshold${about && `: ${toMarkdownLine(about)}`}`,
    sayRule(threshold),
    bullets(head),
    ...(result
      ? [`## Result on ${result.day}: ${nameVerdict(result.judgement, signed)}`, sayVerdict(result.judgement)]
      : []),
    ...(result && signed?.changes.length ? [sayAgainst(signed)] : []),
    ...(result ? writeOmitted(result.judgement.omitted) : []),
    ...(signed?.changes.length ? writeChanged(signed) : []),
    ...[...gaps, strangers].flatMap((some) => writeGap(some, sheet)),
    ...(own.length > 0 ? ['## Gates of our own', ...own.flatMap((gate) => writeOwn(gate, sheet))] : []),
    '## Signature',
    ...(signed ? [saySigned(signed)] : []),
    `Name, day, signature: ${blank}`,
  ].join('\n\n')}\n`;
}

/** Who signed which sheet, and whether it is this one. */
function saySigned({ threshold, fingerprint = blank, changes }: SignedSheet): string {
  const who = toMarkdownLine(tidy(threshold.decider)) || 'nobody named';
  const is = changes.length === 0 ? 'It is this sheet.' : 'It is another sheet than this one.';
  return `The sheet with the fingerprint ${fingerprint} was called the signed one, by ${who}. ${is}`;
}

function writeOmitted(omitted: GateItem[]): string[] {
  if (omitted.length === 0) return [];
  const lines = omitted.map(({ id, title }) => `${toMarkdownLine(title)} (${id})`);
  return ['Due for this system, not on the sheet, and nobody may waive them:', bullets(lines)];
}

function writeOwn(gate: OwnGate, { result }: Sheet): string[] {
  const { id, gap, done, days, condition } = gate;
  const wanted = condition ? [condition.operator, condition.value, condition.unit] : [];
  return [
    `### [${id}] ${toMarkdownLine(done)}`,
    bullets([
      `**${ownLabels.done}:** ${toMarkdownLine(done)}`,
      `**${ownLabels.gap}:** ${gap}`,
      `**${ownLabels.days}:** ${days}`,
      ...(condition ? [`**${ownLabels.wanted}:** ${toMarkdownLine(wanted.join(' ').trim())}`] : []),
      ...(result ? writeStanding(id, result) : []),
    ]),
  ];
}

function writeChanged({ fingerprint = blank, changes }: SignedSheet): string[] {
  return [
    '## Changed since it was signed',
    `The signed sheet has the fingerprint ${fingerprint}. From that one to this one:`,
    bullets(changes.map(toMarkdownLine)),
  ];
}

function writeGap(gates: ChosenGate[], sheet: Sheet): string[] {
  const [first] = gates;
  if (!first) return [];
  const gap = sheet.items.get(first.id)?.gap;
  return [`## ${gap ? gapWords[gap] : 'Unknown to this site'}`, ...gates.flatMap((gate) => writeGate(gate, sheet))];
}

function writeGate(gate: ChosenGate, { items, page, result }: Sheet): string[] {
  const { id, revision, wording } = gate;
  const item = items.get(id);
  return [
    `### [${id}-${revision}.${wording}]${item ? ` ${toMarkdownLine(item.title)}` : ''}`,
    bullets([
      ...(item ? [`**${gateLabels.done}:** ${toMarkdownLine(sentenceOf(gate, item))}`] : []),
      ...(item && isReworded(gate, item) ? [toMarkdownLine(sayReworded(gate, item))] : []),
      ...(item && gate.value !== undefined && sayInstead(item, gate.value) !== ''
        ? [sayInstead(item, gate.value)]
        : []),
      ...writeValue(gate, item),
      ...(gate.note ? [`**${gateLabels.note}:** ${toMarkdownLine(gate.note)}`] : []),
      ...(item ? [`**Evidence counts for:** ${item.days} days`] : []),
      ...(item?.until ? [`**What ends it earlier:** ${toMarkdownLine(item.until)}`] : []),
      ...(result ? writeStanding(id, result) : []),
      ...(item ? [`<${addressOf(id, page)}>`] : []),
    ]),
  ];
}

function writeValue({ value }: ChosenGate, item: GateItem | undefined): string[] {
  if (value === undefined) return [];
  const { condition } = item ?? {};
  if (!condition) return [`**${gateLabels.value}:** ${value}`];
  const { metric, percentile, window, unit } = condition;
  const measure = `${metric}${percentile === undefined ? '' : ` (p${percentile})`}${window ? `, ${window}` : ''}`;
  // The number as programs write it, so that it is read back as it was.
  const wanted = `${operatorWords[condition.operator]} ${value} ${toMarkdownLine(sayUnit(unit, value))}`;
  return [`**Measure:** ${toMarkdownLine(measure)}`, `**${gateLabels.value}:** ${wanted}`];
}

function writeStanding(id: string, { judgement, entries }: NonNullable<Sheet['result']>): string[] {
  const judged = judgement.gates.find(({ gate }) => gate.id === id);
  const entry: Entry = entries[id] ?? { state: 'open' };
  if (!judged) return [];
  const { waiver } = judged;
  return [
    `**Stands:** ${standingWords[judged.standing]}. ${toMarkdownLine(judged.says)}`,
    ...(judged.told ? [`**Changed since:** ${toMarkdownLine(judged.told)}`] : []),
    ...(judged.early ? [`**Older than the threshold:** ${judged.early}`] : []),
    ...(waiver?.isLong ? [`**Long waiver:** ${sayLong}`] : []),
    // A waiver that is not needed says nothing about where the gate stands.
    ...(waiver && !waiver.holds && judged.standing !== 'met' ? [sayVoid(waiver)] : []),
    `**${stateLabel}:** ${stateWords[entry.state]}`,
    ...resultLabels.flatMap(([field, label]) => {
      const text = toMarkdownLine(tidy(entry[field] ?? ''));
      return text === '' ? [] : [`**${label}:** ${text}`];
    }),
  ];
}

function sayVoid({ isForbidden, missing }: JudgedWaiver): string {
  return isForbidden
    ? `**The waiver does not hold:** ${sayUnwaivable}`
    : `**The waiver does not hold. Missing:** ${missing.join(', ')}`;
}

const bullets = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
