import { today } from '../../dom/today.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import type { Shown } from '../core/derive.ts';
import { toSheetJson } from '../core/sheet-json.ts';
import { toSheetMarkdown } from '../core/sheet-markdown.ts';
import { takeFingerprint } from './take-fingerprint.ts';

const writers = { json: toSheetJson, markdown: toSheetMarkdown };

/** Writes the sheet as a text, with what was measured where that is wanted. */
export async function writeSheet(as: keyof typeof writers, shown: Shown, items: GateItems, isMeasured: boolean) {
  const { threshold, judgement, entries, against } = shown;
  return writers[as]({
    ...{ threshold, items, page: `${location.origin}${location.pathname}` },
    fingerprint: await takeFingerprint(threshold),
    signed: against && { ...against, fingerprint: await takeFingerprint(against.threshold) },
    result: isMeasured ? { day: today(), judgement, entries } : undefined,
  });
}
