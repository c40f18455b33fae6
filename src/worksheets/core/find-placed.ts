import type { PlacedField } from '../../schemas/placed-field.ts';
import { readNumber } from '../../text/read-number.ts';
import { checkField } from './check.ts';
import type { FilledRow, FilledSection } from './filled.ts';

type FilledField = FilledRow['fields'][number];

/** The field at a place, where something is entered that can be meant. */
export function findPlaced(sections: FilledSection[], place: PlacedField): FilledField | undefined {
  const section = sections.find(({ id }) => id === place.section);
  const field = section?.rows[0]?.fields.find(({ name }) => name === place.field);
  return field && field.value !== '' && !checkField(field, field.value) ? field : undefined;
}

/** The number at a place, where one is entered that can be meant. */
export const readPlaced = (sections: FilledSection[], place: PlacedField): number | undefined =>
  readNumber(findPlaced(sections, place)?.value ?? '');
