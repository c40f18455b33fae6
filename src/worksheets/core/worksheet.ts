import type { Gap } from '../../schemas/gap.ts';
import type { PairsPlan } from '../../schemas/pairs-plan.ts';
import type { Passing } from '../../schemas/passing.ts';
import type { TrialPlan } from '../../schemas/trial-plan.ts';
import type { Worksheet } from '../../schemas/worksheet.ts';

/** A field of a worksheet, in the words of its label. */
export type FormField = Pick<
  Worksheet['sections'][number]['fields'][number],
  'name' | 'label' | 'kind' | 'unit' | 'from' | 'to' | 'whole' | 'needed'
>;

/** A part of a worksheet: fields that are filled in once, for each given row, or for each row that the reader adds. */
export interface FormSection {
  id: string;
  title: string;
  rows?: { id: string; title: string }[] | undefined;
  add?: { one: string; start: number } | undefined;
  fields: FormField[];
}

/** A worksheet as the browser needs it: what is filled in, without how to do it. */
export interface WorksheetForm {
  id: string;
  name: string;
  sections: FormSection[];
  /** What a result that says passed rests on. */
  passing?: Passing;
  /** Where the plan of a trial has its figures. */
  trial?: TrialPlan;
  /** Where a comparison of two versions has its figures. */
  pairs?: PairsPlan;
}

/** The row of fields that are filled in once. */
export const only = 'once';

/** The worksheet of an assessment, without hints and explanations: these stand in the page. */
export function pickWorksheet({
  id,
  name,
  worksheet,
}: Pick<Gap['assessment'], 'id' | 'name' | 'worksheet'>): WorksheetForm {
  const sections = worksheet.sections.map((section): FormSection => {
    const { rows, add, fields } = section;
    return {
      id: section.id,
      title: section.title,
      ...(rows && { rows: rows.map((row) => ({ id: row.id, title: row.title })) }),
      ...(add && { add }),
      fields: fields.map(({ name: field, label, kind, unit, from, to, whole, needed }) => ({
        name: field,
        label,
        kind,
        needed,
        ...(unit && { unit }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(whole && { whole }),
      })),
    };
  });
  const { passing, trial, pairs } = worksheet;
  return { id, name, sections, ...(passing && { passing }), ...(trial && { trial }), ...(pairs && { pairs }) };
}

/** The rows of a section that are there before anybody adds one. */
export function startRows({ rows, add }: Pick<FormSection, 'rows' | 'add'>): string[] {
  if (rows) return rows.map(({ id }) => id);
  return add ? Array.from({ length: add.start }, (_, place) => `r${place + 1}`) : [only];
}

/** The name of a field in one row, under which its value is kept; its control has it as id. */
export const nameOf = (section: string, row: string, field: string): string => [section, row, field].join(between);

/** What stands between the parts of such a name. No part holds it. */
export const between = '--';

/** What a row is called: its title, or its place among those that readers add. */
export function titleOf({ rows, add }: FormSection, row: string, place: number): string {
  const given = rows?.find(({ id }) => id === row)?.title;
  return given ?? (add ? `${add.one.charAt(0).toUpperCase()}${add.one.slice(1)} ${place + 1}` : '');
}
