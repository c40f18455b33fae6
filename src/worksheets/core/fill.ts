import type { FilledSection } from './filled.ts';
import { judgeResult } from './judge.ts';
import { sayPairs } from './say-pairs.ts';
import { sizeTrial } from './size-trial.ts';
import { nameOf, titleOf, type WorksheetForm } from './worksheet.ts';
import { rowsOf, type WorksheetEntries } from './worksheet-entries.ts';

/** The worksheet with what was entered, in its order, and with what that comes to. */
export function fillIn({ sections, passing, trial, pairs }: WorksheetForm, kept: WorksheetEntries): FilledSection[] {
  const filled = sections.map((section) => ({
    id: section.id,
    title: section.title,
    ...(section.add && { add: section.add }),
    rows: rowsOf(kept, section).map((row, place) => ({
      row,
      title: titleOf(section, row, place),
      fields: section.fields.map((field) => {
        const id = nameOf(section.id, row, field.name);
        return { ...field, id, value: kept.values[id]?.trim() ?? '' };
      }),
    })),
  }));
  const findings = new Map([
    ...(passing ? [[passing.section, judgeResult(passing, filled)] as const] : []),
    ...(trial ? [[trial.cases.section, sizeTrial(trial, filled)] as const] : []),
    ...(pairs ? [[pairs.broken.section, sayPairs(pairs, filled)] as const] : []),
  ]);
  return filled.map((section) => {
    const finding = findings.get(section.id);
    return finding ? { ...section, finding } : section;
  });
}
