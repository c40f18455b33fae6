import type { Entries } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import { operatorWords } from '../../entry/core/item-words.ts';
import { findFragment } from '../../text/find-fragment.ts';
import { toPlainLine } from '../../text/markdown-text.ts';
import { collectThreshold, type ReadSheet, type SaidGate, type SaidOwn } from './collect.ts';
import { readFingerprint } from './fingerprint.ts';
import { readThresholdLink } from './link.ts';
import { pickGates } from './linked.ts';
import type { Threshold } from './model.ts';
import { blankOwn, isResultLine, readOwnLine, readResultLine } from './read-lines.ts';
import { blank, fingerprintLabel, gateLabels, headLabels, linkLabel, systemLabel } from './sheet-labels.ts';

const heading = /^#{1,6}\s/;
const mark = /^#{1,6}\s+\\?\[([a-z0-9]+)(?:-([\d.]*))?\\?\]/i;
const ownMark = /^#{1,6}\s+\\?\[(own-[a-z0-9]+)\\?\]/i;
const bullet = /^\s*[-*+]\s+[*_]{2}([^*_]+?):?[*_]{2}:?\s*(.*)$/;
const heads = new Map<string, keyof Threshold>(headLabels.map(([field, label]) => [label, field]));
const fields = new Map(
  Object.entries(gateLabels).map(([field, label]) => [label as string, field as keyof typeof gateLabels]),
);

/** What a sheet says, as the site wrote it in Markdown. Other text may stand around it. */
export function readSheetMarkdown(text: string, items: GateItems): ReadSheet {
  const said: Record<string, string> = {};
  const gates: SaidGate[] = [];
  const twice: string[] = [];
  let stated = '';
  let link = '';
  let system = '';
  const owns: SaidOwn[] = [];
  let gate: SaidGate | undefined;
  let own: SaidOwn | undefined;
  const entries: Entries = {};
  for (const line of text.split(/\r\n?|\n/)) {
    const [, id, version = ''] = mark.exec(line) ?? [];
    const [, label = '', written = ''] = bullet.exec(line) ?? [];
    const value = written === blank ? '' : toPlainLine(written.trim());
    const [head, field] = [heads.get(label), fields.get(label)];
    const [, ownId] = ownMark.exec(line) ?? [];
    if (ownId !== undefined) {
      own = blankOwn(ownId.toLowerCase());
      owns.push(own);
      gate = undefined;
    } else if (id !== undefined) {
      gate = { id, version };
      gates.push(gate);
      own = undefined;
    } else if (heading.test(line)) [gate, own] = [undefined, undefined];
    else if (isResultLine(label) && (gate ?? own)) {
      const doubt = readResultLine(entries, (gate ?? own)?.id ?? '', label, value);
      if (doubt) twice.push(doubt);
    } else if (own) readOwnLine(own, label, value);
    else if (gate && field) {
      if (gate[field] !== undefined) twice.push(`${gate.id}: “${label}” is there twice. The first one was taken.`);
      gate[field] ??= field === 'value' ? readValue(value) : value;
    } else if (!gate && head) {
      if (said[head] !== undefined) twice.push(`“${label}” is there twice. The first one was taken.`);
      said[head] ??= value;
    } else if (!gate && label === fingerprintLabel) stated ||= value;
    else if (!gate && label === linkLabel) link ||= written;
    else if (!gate && label === systemLabel) system ||= / \(([^()]*)\)$/.exec(value)?.[1] ?? value;
  }
  if (gates.length + owns.length === 0 && said['about'] === undefined)
    return { entries: {}, problems: [sayOther(text)] };
  const { about = '', decider = '', fixed = '', decides = '' } = said;
  const { threshold, problems } = collectThreshold(
    { about, decider, fixed, decides, ...(system && { system }), gates, own: owns },
    items,
  );
  const fingerprint = readFingerprint(stated) ?? stated;
  const signed = findSigned(link, fingerprint, items);
  return {
    ...{ threshold, entries: pickGates(entries, threshold), problems: [...problems, ...twice] },
    ...(fingerprint && { fingerprint }),
    ...(signed && { signed }),
  };
}

/** The signed sheet, as far as the link in the sheet knows it. */
function findSigned(link: string, fingerprint: string, items: GateItems): Threshold | undefined {
  const fragment = findFragment(link.replace(/^<|>$/g, ''));
  const read = fragment === undefined ? undefined : readThresholdLink(fragment, items);
  return read && read.fingerprint === fingerprint ? read.signed : undefined;
}

/** What a text is that is no sheet. */
function sayOther(text: string): string {
  // Letters and digits in groups of four, as fingerprints have them, and at least one whole group.
  return /^[0-9a-z]{4}([\s\p{Pd}]+[0-9a-z]{1,4})*[\s\p{Pd}]*$/iu.test(text)
    ? 'This is not a whole fingerprint. It has four groups of four characters.'
    : 'This is no threshold sheet, and no link or fingerprint of one. Paste the whole text of the sheet.';
}

/** The number behind the words that say how it is compared. */
function readValue(text: string): string {
  const words = Object.values(operatorWords).find((one) => text.startsWith(`${one} `)) ?? '';
  return text.slice(words.length).trim().split(' ')[0] ?? '';
}
