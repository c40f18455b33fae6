import type { Worksheet } from '../../../src/schemas/worksheet.ts';
import { checkField } from '../../../src/worksheets/core/check.ts';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { type Filled, toEntries } from '../../../src/worksheets/core/to-entries.ts';
import { nameOf, pickWorksheet, startRows, type WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';
import type { Path } from '../parse-yaml.ts';
import { type Misfit, sayUnknown } from './misfit.ts';

/** What a worksheet of the invented case holds that its form does not have, or that the page would doubt if a reader entered it. */
export function checkFilled(path: Path, worksheet: Worksheet | undefined, filled: Filled): Misfit[] {
  if (!worksheet) return [];
  const form = pickWorksheet({ id: '', name: '', worksheet });
  const { sections } = form;
  const unknown = Object.entries(filled).flatMap(([part, rows]) => {
    const section = sections.find(({ id }) => id === part);
    const fields = worksheet.sections.find(({ id }) => id === part)?.fields ?? [];
    if (!section)
      return sayUnknown(
        [...path, part],
        part,
        sections.map(({ id }) => id),
      );
    return Object.entries(rows).flatMap(([row, values]) => {
      if (!section.add && !startRows(section).includes(row))
        return sayUnknown([...path, part, row], row, startRows(section));
      return Object.entries(values).flatMap(([name, value]) => {
        const place = [...path, part, row, name];
        const field = fields.find((one) => one.name === name);
        if (!field)
          return sayUnknown(
            place,
            name,
            fields.map((one) => one.name),
          );
        if (field.options && !field.options.includes(value))
          return sayUnknown(place, value, field.options, 'invalid-value');
        const doubt = checkField(field, value);
        return doubt ? [invalid(place, `\`${value}\` would be doubted if a reader entered it`, doubt)] : [];
      });
    });
  });
  // What passes is only judged where all that was entered can be read.
  return unknown.length > 0 ? unknown : judgeFilled(path, form, filled);
}

/** What speaks against a result that says passed, as the page would list it. */
function judgeFilled(path: Path, form: WorksheetForm, filled: Filled): Misfit[] {
  const findings = fillIn(form, toEntries(form, filled)).flatMap(({ finding }) => finding ?? []);
  const points = findings.flatMap(({ kind, points: found }) => (kind === 'unmet' ? found : []));
  const places = Object.entries(filled).flatMap(([part, rows]) =>
    Object.entries(rows).flatMap(([row, values]) =>
      Object.keys(values).map((name): [string, Path] => [nameOf(part, row, name), [...path, part, row, name]]),
    ),
  );
  const placeOf = new Map(places);
  return points.map(({ where, says, id }) =>
    invalid(
      placeOf.get(id) ?? path,
      `the result says passed, and the rule for that is not kept. ${where}: ${says}`,
      fix,
    ),
  );
}

const fix = 'Change what was entered, or the result.';

const invalid = (path: Path, message: string, right: string): Misfit => ({
  ...{ id: 'invalid-value', path, part: 'value', message, fix: right },
});
